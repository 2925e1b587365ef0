// a: -50..50
// b: -50..50
// c: -50..50
// d: -50..50
// e: -50..50
// list: readings | temps | values | depths
// style: first | infinity | sort

const <<list>> = [<<a>>, <<b>>, <<c>>, <<d>>, <<e>>];
<% if style == "first" %>
let min = <<list>>[0];
let max = <<list>>[0];
for (let i = 1; i < <<list>>.length; i++) {
  if (<<list>>[i] < min) min = <<list>>[i];
  if (<<list>>[i] > max) max = <<list>>[i];
}
<% elif style == "infinity" %>
let min = Infinity;
let max = -Infinity;
for (const x of <<list>>) {
  min = Math.min(min, x);
  max = Math.max(max, x);
}
<% else %>
const sorted = <<list>>.slice().sort((a, b) => a - b);
const min = sorted[0];
const max = sorted[sorted.length - 1];
console.log(sorted.join(' <= '));
<% endif %>
console.log('min:', min);
console.log('max:', max);
console.log('range:', max - min);
