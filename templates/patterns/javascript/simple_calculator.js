// a: 1..60
// b: 0..12
// op: + | - | * | / | % | ^
// style: function | text
// f: calculate | calc | compute

<% if style == "function" %>
function <<f>>(a, op, b) {
    if (op === "+") return a + b;
    if (op === "-") return a - b;
    if (op === "*") return a * b;
    if (op === "/") {
        if (b === 0) return "cannot divide by zero";
        return a / b;
    }
    return "unknown operator " + op;
}

console.log(<<f>>(<<a>>, "<<op>>", <<b>>));
console.log(<<f>>(<<a>>, "/", <<b>>));
console.log(<<f>>(<<b>>, "-", <<a>>));
<% else %>
const input = "<<a>> <<"+" if op in "^/%" else op>> <<b>>";
const parts = input.split(" ");
const left = parseInt(parts[0]);
const right = parseInt(parts[2]);
var answer = 0;
if (parts[1] == "+") {
    answer = left + right;
} else if (parts[1] == "-") {
    answer = left - right;
} else {
    answer = left * right;
}
console.log(`${input} = ${answer}`);
<% endif %>
