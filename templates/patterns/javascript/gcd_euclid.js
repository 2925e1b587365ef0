// k: 2..18
// a: 2..30
// b: 2..30
// style: mod | subtract | function
// x: a | x | m
// y: b | y | n

<% if style == "mod" %>
let <<x>> = <<a * k>>;
let <<y>> = <<b * k>>;
while (<<y>> !== 0) {
    let rest = <<x>> % <<y>>;
    console.log(<<x>> + " mod " + <<y>> + " = " + rest);
    <<x>> = <<y>>;
    <<y>> = rest;
}
console.log("gcd = " + <<x>>);
<% elif style == "subtract" %>
var <<x>> = <<a * k>>, <<y>> = <<b * k>>
while (<<x>> != <<y>>) {
    if (<<x>> > <<y>>) <<x>> -= <<y>>
    else <<y>> -= <<x>>
}
console.log(<<x>>)
<% else %>
function gcd(<<x>>, <<y>>) {
    while (<<y>>) {
        [<<x>>, <<y>>] = [<<y>>, <<x>> % <<y>>];
    }
    return <<x>>;
}
console.log(gcd(<<a * k>>, <<b * k>>), gcd(<<a>>, <<b>>));
<% endif %>
