// price: 60..250
// a: 5 | 10 | 20 | 50 | 100
// b: 10 | 20 | 50 | 100
// c: 5 | 20 | 50
// d: 50 | 100 | 200
// item: cola | water | crisps | chocolate
// p: paid | inserted | credit

const price = <<price>>;
const coins = [<<a>>, <<b>>, <<c>>, <<d>>, 20];
let <<p>> = 0;
let used = 0;

while (<<p>> < price && used < coins.length) {
  <<p>> += coins[used];
  console.log("inserted " + coins[used] + ", total " + <<p>>);
  used++;
}

if (<<p>> >= price) {
  console.log("Here is your <<item>>.");
  const change = <<p>> - price;
  if (change > 0) console.log("Change: " + change);
} else {
  console.log("Not enough for <<item>>, returning " + <<p>>);
}
