// a: bread | pen | t-shirt | lamp
// b: cheese | notebook | socks | chair
// c: apple | ruler | hat | rug
// pa: 99..2500
// pb: 50..900
// pc: 10..300
// q: 1..9
// r: 1..5
// tax: 5..25
// style: lines | plain

<% if style == "lines" %>
const items = ["<<a>>", "<<b>>", "<<c>>"];
const prices = [<<pa / 100>>, <<pb / 100>>, <<pc / 100>>];
const amounts = [1, <<r>>, <<q>>];
let total = 0;

console.log("Item".padEnd(10) + "Qty".padStart(4) + "Price".padStart(9));
for (let i = 0; i < items.length; i++) {
  const price = prices[i] * amounts[i];
  total += price;
  console.log(items[i].padEnd(10) + String(amounts[i]).padStart(4) + price.toFixed(2).padStart(9));
}
const tax = total * <<tax>> / 100;
console.log("-".repeat(23));
console.log("Tax <<tax>>%".padEnd(14) + tax.toFixed(2).padStart(9));
console.log("Total".padEnd(14) + (total + tax).toFixed(2).padStart(9));
<% else %>
var price = <<pa>>;        // in cents
var quantity = <<q>>;
var subtotal = price * quantity;
var tax = Math.round(subtotal * 0.<<"%02d" % tax>>);
var total = subtotal + tax;
console.log("<<q>> x <<a>>");
console.log("Subtotal: " + subtotal / 100);
console.log("Tax: " + tax / 100);
console.log("Total: " + total / 100);
console.log(total > 5000 ? "Free shipping" : "Shipping: 4.95");
<% endif %>
