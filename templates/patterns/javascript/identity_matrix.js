// n: 2..9
// on: 1 | X | # | 8
// off: 0 | . | - | o
// style: print | array | anti

<% if style == "print" %>
for (let i = 0; i < <<n>>; i++) {
  let row = "";
  for (let j = 0; j < <<n>>; j++) {
    row += i === j ? "<<on>>" : "<<off>>";
    row += " ";
  }
  console.log(row.trim());
}
<% elif style == "array" %>
const size = <<[n, 5]|min>>;
const matrix = [];
for (let i = 0; i < size; i++) {
  matrix.push(Array(size).fill("<<off>>"));
  matrix[i][i] = "<<on>>";
}
for (const row of matrix) console.log(row);
<% else %>
const n = <<n>>;
for (let y = 0; y < n; y++) {
  const cells = [];
  for (let x = 0; x < n; x++) {
    cells.push(x === y || x + y === n - 1 ? '<<on>>' : '<<off>>');
  }
  console.log(cells.join(''));
}
<% endif %>
