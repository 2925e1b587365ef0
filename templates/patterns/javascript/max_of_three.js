// a: -20..99
// b: -20..99
// c: -20..99
// style: if | math | ternary | function
// best: max | largest | biggest | top

<% if style == "if" %>
let a = <<a>>;
let b = <<b>>;
let c = <<c>>;
let <<best>> = a;
if (b > <<best>>) {
    <<best>> = b;
}
if (c > <<best>>) {
    <<best>> = c;
}
console.log("The largest number is " + <<best>>);
<% elif style == "math" %>
const <<best>> = Math.max(<<a>>, <<b>>, <<c>>);
const smallest = Math.min(<<a>>, <<b>>, <<c>>);
console.log(`<<best>> = ${<<best>>}, min = ${smallest}`);
<% elif style == "ternary" %>
var x = <<a>>, y = <<b>>, z = <<c>>;
var <<best>> = x > y ? (x > z ? x : z) : (y > z ? y : z);
console.log(x, y, z, '->', <<best>>);
<% else %>
function maxOfThree(a, b, c) {
    if (a >= b && a >= c) {
        return a;
    } else if (b >= a && b >= c) {
        return b;
    } else {
        return c;
    }
}

console.log(maxOfThree(<<a>>, <<b>>, <<c>>));
console.log(maxOfThree(<<c>>, <<a>>, <<b>>));
<% endif %>
