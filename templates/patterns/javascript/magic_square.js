// k: 1..9
// add: 0..20
// swap: yes | no
// style: check | build

<% if style == "check" %>
const square = [
  [<<2 * k + add>>, <<7 * k + add>>, <<6 * k + add>>],
  [<<9 * k + add>>, <<5 * k + add>>, <<k + add>>],
  [<<4 * k + add>>, <<(8 if swap == "yes" else 3) * k + add>>, <<(3 if swap == "yes" else 8) * k + add>>],
];
const goal = square[0][0] + square[0][1] + square[0][2];
let magic = true;
for (let i = 0; i < 3; i++) {
  let row = 0, column = 0;
  for (let j = 0; j < 3; j++) {
    row += square[i][j];
    column += square[j][i];
  }
  if (row !== goal || column !== goal) magic = false;
  console.log(row, column);
}
console.log(magic ? "magic, sum " + goal : "not magic");
<% else %>
const n = <<3 if swap == "yes" else 5>>;
const square = [];
for (let i = 0; i < n; i++) square.push(Array(n).fill(0));
let row = 0, col = Math.floor(n / 2);
for (let i = 1; i <= n * n; i++) {
  square[row][col] = i * <<k>> + <<add>>;
  const up = (row + n - 1) % n;
  const right = (col + 1) % n;
  if (square[up][right] !== 0) {
    row = (row + 1) % n;
  } else {
    row = up;
    col = right;
  }
}
for (const line of square) console.log(line.join("\t"));
<% endif %>
