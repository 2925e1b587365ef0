// n: 5..15
// kind: triangular | square | pentagonal | cube | tetrahedral
// start: 1..4
// t: t | value | number

<% if kind == "triangular" %>
let <<t>> = 0;
for (let i = 1; i <= <<n>>; i++) {
  <<t>> += i;
  if (i >= <<start>>) console.log(i, <<t>>);
}
<% elif kind == "square" %>
// Each square is the one before and an odd number
let <<t>> = 0;
let odd = 1;
while (odd < 2 * <<n>>) {
  <<t>> += odd;
  console.log("+ " + odd + " = " + <<t>>);
  odd += 2;
}
<% elif kind == "pentagonal" %>
for (let i = <<start>>; i < <<n + start>>; i++) {
  const <<t>> = i * (3 * i - 1) / 2;
  console.log(`P(${i}) = ${<<t>>}`);
}
<% elif kind == "cube" %>
var i = <<start>>;
do {
  var <<t>> = i * i * i;
  console.log(i + '^3 = ' + <<t>>);
  i++;
} while (i <= <<n>>);
<% else %>
let layer = 0, <<t>> = 0;
for (let i = 1; i <= <<n>>; i++) {
  layer += i;
  <<t>> += layer;
}
console.log(<<n>> + " layers of oranges: " + <<t>>);
console.log("the lowest layer has " + layer);
<% endif %>
