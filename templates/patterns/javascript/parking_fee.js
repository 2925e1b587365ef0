// h: 0..26
// m: 0..59
// first: 1..4
// more: 1..3
// max: 12..25
// f: fee | parkingFee | price

function <<f>>(minutes) {
  if (minutes <= 20) return 0;
  const hours = Math.ceil(minutes / 60);
  const cost = <<first>> + (hours - 1) * <<more>>;
  return Math.min(cost, <<max>>);
}

const stay = <<h>> * 60 + <<m>>;
console.log("<<h>>h <<m>>min: " + <<f>>(stay) + ".00");
for (const hours of [0.25, 1, 3, 10, 24]) {
  console.log(hours + "h", <<f>>(hours * 60));
}
