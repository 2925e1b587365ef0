// A till receipt: what a learner writes after the first month.
const items = ["tea", "bread", "jam"];
const prices = [2.5, 3.2, 4.75];
const counts = [4, 1, 2]
let total = 0

function line(name, price, count = 1) {
  const cost = price * count;
  return `${name.padEnd(8, ".")}${String(count).padStart(3)} x ${price.toFixed(2)} = ${cost.toFixed(2)}`;
}

const discount = (sum) => (sum > 20 ? sum * 0.1 : 0);
const factorial = n => n <= 1 ? 1 : n * factorial(n - 1);

for (let i = 0; i < items.length; i++) {
  console.log(line(items[i], prices[i], counts[i]));
  total += prices[i] * counts[i];
}
console.log(line("bag", 0.1))
console.log("Total:", total.toFixed(2), "less", discount(total));

const letters = [];
for (const item of items) {
  for (const letter of item) {
    if (letters.includes(letter)) continue;
    letters.push(letter);
  }
}
console.log(letters.join(""), letters.length, letters);

let n = 27, steps = 0;
while (n !== 1) {
  n = n % 2 === 0 ? n / 2 : 3 * n + 1;
  steps++;
  if (steps >= 20) break;
}
console.log(`n is ${n} after ${steps} steps; 10! is ${factorial(10)}`);

switch (items[items.length - 1]) {
  case "tea":
  case "coffee":
    console.log("a drink");
    break;
  case "jam":
    console.log("sweet");
    break;
  default:
    console.log("something else");
}
var shown = null ?? "nothing";
do { shown += "!"; } while (shown.length < 10);
console.log(shown, typeof shown, [3, 20, 100].sort(), "5" * "2", "5" + 2);
