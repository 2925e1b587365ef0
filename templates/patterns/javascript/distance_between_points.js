// x: -9..9
// y: -9..9
// u: -9..9
// v: -9..9
// style: plain | function | walk

<% if style == "plain" %>
const x1 = <<x>>, y1 = <<y>>;
const x2 = <<u>>, y2 = <<v>>;
const dx = x2 - x1;
const dy = y2 - y1;
console.log("straight line:", Math.sqrt(dx * dx + dy * dy).toFixed(3));
console.log("along the streets:", Math.abs(dx) + Math.abs(dy));
<% elif style == "function" %>
function distance(p, q) {
  return Math.sqrt((p[0] - q[0]) ** 2 + (p[1] - q[1]) ** 2);
}

const home = [<<x>>, <<y>>];
const work = [<<u>>, <<v>>];
console.log(distance(home, work).toFixed(2));
console.log(distance(home, [0, 0]) < distance(work, [0, 0]) ? "home is nearer to zero" : "work is nearer to zero");
<% else %>
let x = <<x>>;
let y = <<y>>;
let steps = 0;
while (x !== <<u>> || y !== <<v>>) {
  x += Math.sign(<<u>> - x);
  y += Math.sign(<<v>> - y);
  steps++;
  console.log(`(${x}, ${y})`);
}
console.log(steps + " steps");
<% endif %>
