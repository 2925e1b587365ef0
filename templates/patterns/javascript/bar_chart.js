// a: 1..25
// b: 0..25
// c: 1..25
// d: 0..25
// mark: # | * | = | █
// labels: days | fruits | teams
// style: side | up

<% if labels == "days" %>
const labels = ["Mon", "Tue", "Wed", "Thu"];
<% elif labels == "fruits" %>
const labels = ["apple", "pear", "plum", "fig"];
<% else %>
const labels = ["Red", "Blue", "Green", "White"];
<% endif %>
const values = [<<a>>, <<b>>, <<c>>, <<d>>];
<% if style == "side" %>
for (let i = 0; i < values.length; i++) {
  console.log(labels[i].padEnd(6) + "| " + "<<mark>>".repeat(values[i]) + " " + values[i]);
}
<% else %>
const highest = Math.max(<<a>>, <<b>>, <<c>>, <<d>>);
for (let level = highest; level > 0; level -= 3) {
  let line = "";
  for (const value of values) {
    line += value >= level ? " <<mark>>" : "  ";
  }
  console.log(line);
}
console.log(" " + labels[0][0] + " " + labels[1][0] + " " + labels[2][0] + " " + labels[3][0]);
<% endif %>
