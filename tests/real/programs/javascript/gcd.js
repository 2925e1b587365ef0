function gcd(a, b) {
  while (b) {
    [a, b] = [b, a % b];
  }
  return a;
}
const lcm = (a, b) => a / gcd(a, b) * b;
console.log(gcd(48, 18), gcd(17, 5), gcd(0, 9), lcm(4, 6), lcm(21, 6));
let u, v;
u = v = 7;
const pair = [1, 2];
[pair[0], pair[1], u] = [pair[1], pair[0], v + 1];
console.log(u, v, pair);
