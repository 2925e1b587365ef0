// price: 10..400
// a: 5..15
// b: 20..40
// n: 1..20
// member: true | false
// style: if | steps

let price = <<price>>;
const member = <<member>>;
<% if style == "if" %>
const count = <<n>>;
let total = price * count;
let percent = 0;

if (total > 1000 && member) {
  percent = <<b>>;
} else if (total > 500 || member) {
  percent = <<a>>;
}

console.log(`${count} pieces at ${price} make ${total}`);
if (percent > 0) {
  total = total * (100 - percent) / 100;
  console.log(`${percent}% off: ${total}`);
} else {
  console.log("no discount");
}
<% else %>
let day = 1;
while (price > <<price // 3>> && day <= 10) {
  console.log("day " + day + ": " + price.toFixed(2));
  price *= 1 - 0.<<"%02d" % b>>;
  if (member) price -= 1;
  day++;
}
console.log("sold!");
<% endif %>
