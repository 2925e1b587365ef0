// a: 1..6
// b: 1..6
// c: 2..7
// x: 5..40
// y: 5..40
// z: 5..40
// room: 6..12
// best: best | table | value

const weights = [<<a>>, <<b>>, <<c>>];
const values = [<<x>>, <<y>>, <<z>>];
const room = <<room>>;
const <<best>> = new Array(room + 1).fill(0);

for (let item = 0; item < weights.length; item++) {
  for (let size = room; size >= weights[item]; size--) {
    const withItem = <<best>>[size - weights[item]] + values[item];
    if (withItem > <<best>>[size]) <<best>>[size] = withItem;
  }
  console.log("after item " + (item + 1) + ":", <<best>>[room]);
}
console.log("best value for " + room + " kg:", <<best>>[room]);
