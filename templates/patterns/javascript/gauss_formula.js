// n: 10..900
// f: formula | gauss | quick
// s: slow | byLoop | check

const n = <<n>>;

// Young Gauss's way
const <<f>> = n * (n + 1) / 2;

// The long way
let <<s>> = 0;
for (let k = 1; k <= n; k++) <<s>> += k;

console.log(`1 + 2 + ... + ${n}`);
console.log("formula:", <<f>>);
console.log("loop:   ", <<s>>);
console.log(<<f>> === <<s>> ? "They agree" : "Something is wrong");
