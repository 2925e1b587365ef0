// a: 1..9
// b: 1..9
// k: 3..12
// style: compare | add | cents

<% if style == "compare" %>
const sum = 0.<<a>> + 0.<<b>>;
const expected = <<(a + b) / 10>>;
console.log(sum, expected);
console.log(sum === expected);
console.log(Math.abs(sum - expected) < Number.EPSILON);
<% elif style == "add" %>
let x = 0;
for (let i = 0; i < <<k>>; i++) {
  x += 0.<<a>>;
}
console.log("added:", x);
console.log("multiplied:", 0.<<a>> * <<k>>);
console.log("rounded:", Math.round(x * 100) / 100);
<% else %>
const prices = [<<a>>.1, <<b>>.2, 0.<<k>>];
let total = 0;
let cents = 0;
for (const price of prices) {
  total += price;
  cents += Math.round(price * 100);
}
console.log(total);
console.log(cents / 100);
<% endif %>
