// n: 2..200
// start: 1..12
// steps: 4..9
// x: x | guess | root

const number = <<n>>;
let <<x>> = <<start>>;

for (let i = 1; i <= <<steps>>; i++) {
  <<x>> = (<<x>> + number / <<x>>) / 2;
  console.log(i + ": " + <<x>>.toFixed(6));
}
console.log("error:", Math.abs(<<x>> - Math.sqrt(number)) < 0.001 ? "tiny" : "still big");
