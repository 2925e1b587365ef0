// a: 2..12
// b: 2..15
// c: 2..18
// d: 2..10
// list: numbers | nums | gears | cycles

const gcd = (a, b) => (b === 0 ? a : gcd(b, a % b));
const lcm = (a, b) => a * b / gcd(a, b);

const <<list>> = [<<a>>, <<b>>, <<c>>, <<d>>];
let result = 1;
for (const n of <<list>>) {
    result = lcm(result, n);
}
console.log(`LCM of ${<<list>>.join(", ")} is ${result}`);
