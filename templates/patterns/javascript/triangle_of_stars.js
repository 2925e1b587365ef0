// n: 3..14
// mark: * | # | @ | o | x
// shape: up | down | right | both
// way: repeat | nested

const height = <<n>>;
<% if shape == "up" and way == "repeat" %>
for (let i = 1; i <= height; i++) {
  console.log("<<mark>>".repeat(i));
}
<% elif shape == "up" %>
for (let i = 0; i < height; i++) {
  let row = '';
  for (let j = 0; j <= i; j++) {
    row += '<<mark>>';
  }
  console.log(row);
}
<% elif shape == "down" %>
for (let i = height; i > 0; i--) {
<% if way == "repeat" %>
  console.log('<<mark>> '.repeat(i).trim());
<% else %>
  let row = "";
  let j = 0;
  while (j < i) {
    row = row + "<<mark>>";
    j++;
  }
  console.log(row);
<% endif %>
}
<% elif shape == "right" %>
for (let i = 1; i <= height; i++) {
<% if way == "repeat" %>
  console.log("<<mark>>".repeat(i).padStart(height));
<% else %>
  console.log(" ".repeat(height - i) + "<<mark>>".repeat(i));
<% endif %>
}
<% else %>
let row = "";
for (let i = 0; i < height; i++) {
  row += "<<mark>>";
  console.log(row);
}
<% if way == "repeat" %>
while (row.length > 1) {
  row = row.slice(1);
  console.log(row);
}
<% else %>
for (let i = row.length - 1; i >= 1; i--) {
  console.log(row.substring(0, i));
}
<% endif %>
<% endif %>
