// a: 2..9
// b: 2..9
// c: 2..9
// style: sides | right | function
// k: kind | type | form

<% if style == "sides" %>
let a = <<a>>, b = <<b>>, c = <<c>>;
let <<k>>;

if (a + b <= c || a + c <= b || b + c <= a) {
    <<k>> = "not a triangle";
} else if (a === b && b === c) {
    <<k>> = "equilateral";
} else if (a === b || b === c || a === c) {
    <<k>> = "isosceles";
} else {
    <<k>> = "scalene";
}
console.log(a, b, c, "->", <<k>>);
<% elif style == "right" %>
const sides = [<<a>>, <<b>>, <<c>>].sort((x, y) => x - y);
const left = sides[0] ** 2 + sides[1] ** 2;
const right = sides[2] ** 2;
console.log(`${sides.join(", ")}: ${left} and ${right}`);
if (sides[0] + sides[1] <= sides[2]) console.log("impossible");
else console.log(left === right ? "right" : left > right ? "acute" : "obtuse");
<% else %>
function <<k>>(a, b, c) {
    const different = 1 + (b !== a) + (c !== a && c !== b);
    return ["equilateral", "isosceles", "scalene"][different - 1];
}
console.log(<<k>>(<<a>>, <<b>>, <<c>>));
console.log(<<k>>(<<a>>, <<a>>, <<a>>), <<k>>(<<b>>, <<c>>, <<b>>));
<% endif %>
