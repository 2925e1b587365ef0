// a: 1..4
// b: -9..9
// c: -9..9
// d: d | disc | delta
// digits: 2..3

const a = <<a>>;
const b = <<b>>;
const c = <<c>>;
const <<d>> = b * b - 4 * a * c;

console.log(`${a}x² + ${b}x + ${c} = 0`);
if (<<d>> > 0) {
  const root = Math.sqrt(<<d>>);
  const x1 = (-b + root) / (2 * a);
  const x2 = (-b - root) / (2 * a);
  console.log("two roots:", x1.toFixed(<<digits>>), x2.toFixed(<<digits>>));
} else if (<<d>> === 0) {
  console.log("one root:", (-b / (2 * a)).toFixed(<<digits>>));
} else {
  console.log("no real roots");
}
