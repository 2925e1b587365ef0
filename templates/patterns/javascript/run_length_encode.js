// a: 1..9
// b: 1..6
// c: 1..12
// x: A | W | x | 0 | #
// y: B | y | 1 | .
// out: encoded | result | packed
// style: while | for

const input = "<<x * a>><<y * b>><<x * c>>";
let <<out>> = "";
<% if style == "while" %>
let i = 0;
while (i < input.length) {
    let count = 1;
    while (i + count < input.length && input[i + count] === input[i]) {
        count++;
    }
    <<out>> += count + input[i];
    i += count;
}
<% else %>
let run = 1;
for (let i = 1; i <= input.length; i++) {
    if (input[i] === input[i - 1]) {
        run++;
    } else {
        <<out>> += input[i - 1] + (run > 1 ? run : "");
        run = 1;
    }
}
<% endif %>
console.log(input);
console.log(<<out>>);
console.log(`${input.length} characters became ${<<out>>.length}`);
