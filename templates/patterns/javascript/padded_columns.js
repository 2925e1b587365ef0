// a: apples | pens | tea | bolts | milk
// b: oranges | notebooks | coffee | screws | eggs
// c: figs | rulers | cocoa | washers | butter
// p: 1..9
// q: 10..99
// r: 100..999
// width: 9..14
// fill: . | - | _

const names = ["<<a>>", "<<b>>", "<<c>>"];
const amounts = [<<p>>, <<q>>, <<r>>];

for (let i = 0; i < names.length; i++) {
  const left = names[i].padEnd(<<width>>, "<<fill>>");
  const right = String(amounts[i]).padStart(5, "<<fill>>");
  console.log(left + right);
}
console.log("=".repeat(<<width + 5>>));
console.log("total".padEnd(<<width>>) + String(<<p + q + r>>).padStart(5));
