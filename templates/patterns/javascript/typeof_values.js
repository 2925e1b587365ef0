// n: 1..900
// w: hello | 42 | true | JS
// b: true | false
// style: list | single | describe

<% if style == "list" %>
const values = [<<n>>, "<<w>>", <<b>>, null, undefined, [<<n>>], <<n / 8>>, ""];
for (const value of values) {
    console.log(typeof value);
}
console.log(values.length);
<% elif style == "single" %>
let thing;
console.log(typeof thing);
thing = <<n>>;
console.log(typeof thing);
thing = thing + "<<w>>";
console.log(typeof thing, thing);
thing = thing.length > 4;
console.log(typeof thing, thing);
thing = NaN;
console.log(typeof thing);
<% else %>
function describe(value) {
    if (Array.isArray(value)) return "a list of " + value.length;
    if (value === null) return "nothing";
    if (typeof value === "number") return Number.isInteger(value) ? "a whole number" : "a fraction";
    return "a " + typeof value;
}

console.log(describe(<<n>>));
console.log(describe("<<w>>"));
console.log(describe(<<b>>));
console.log(describe([<<n>>, <<b>>]));
console.log(describe(null), describe(<<n>> / 7));
<% endif %>
