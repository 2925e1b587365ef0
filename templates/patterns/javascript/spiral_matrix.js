// rows: 2..6
// cols: 2..7
// start: 1..30
// step: 1..3
// width: 3..5

const rows = <<rows>>, cols = <<cols>>;
const grid = [];
for (let r = 0; r < rows; r++) grid.push(new Array(cols).fill(0));

let row = 0, col = 0, dr = 0, dc = 1;
let value = <<start>>;
for (let i = 0; i < rows * cols; i++) {
  grid[row][col] = value;
  value += <<step>>;
  const r = row + dr, c = col + dc;
  if (r < 0 || r >= rows || c < 0 || c >= cols || grid[r][c] !== 0) {
    [dr, dc] = [dc, -dr];
  }
  row += dr;
  col += dc;
}

for (const line of grid) {
  let text = '';
  for (const n of line) text += String(n).padStart(<<width>>);
  console.log(text);
}
