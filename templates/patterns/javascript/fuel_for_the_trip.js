// km: 80..1500
// use: 40..95
// price: 130..210
// tank: 35..70
// style: cost | stops

const distance = <<km>>;           // km
const usage = <<use / 10>>;             // litres for 100 km
<% if style == "cost" %>
const price = <<price / 100>>;
const litres = distance / 100 * usage;
const cost = litres * price;
console.log("Fuel:", litres.toFixed(1), "l");
console.log("Cost:", cost.toFixed(2));
console.log("In miles: " + (distance * 0.621371).toFixed(0));
console.log(cost > 100 ? "Maybe take the train?" : "Let's drive!");
<% else %>
let tank = <<tank>>;
let driven = 0;
let stops = 0;
while (driven < distance) {
  if (tank < usage) {
    stops++;
    console.log("stop " + stops + " at km " + driven);
    tank = <<tank>>;
  }
  const part = Math.min(100, distance - driven);
  driven += part;
  tank -= usage * part / 100;
}
console.log("arrived with " + tank.toFixed(1) + " litres");
<% endif %>
