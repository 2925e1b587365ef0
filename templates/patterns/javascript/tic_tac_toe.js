// a: X | O | .
// b: X | O | .
// c: X | O | .
// d: X | O | .
// e: X | O
// g: X | O | .
// style: lines | rows

const board = ['<<a>>', '<<b>>', 'X', '<<c>>', '<<e>>', '<<d>>', 'O', '<<g>>', '<<e>>'];

for (let row = 0; row < 9; row += 3) {
  console.log(board.slice(row, row + 3).join('|'));
}
<% if style == "lines" %>
const lines = [[0, 1, 2], [3, 4, 5], [6, 7, 8], [0, 3, 6], [1, 4, 7], [2, 5, 8], [0, 4, 8], [2, 4, 6]];
let winner = 'nobody';
for (const line of lines) {
  const first = board[line[0]];
  if (first !== '.' && first === board[line[1]] && first === board[line[2]]) {
    winner = first;
    break;
  }
}
console.log('winner:', winner);
<% else %>
let free = 0, turns = 0;
for (const cell of board) {
  if (cell === '.') free++;
  else turns++;
}
console.log(turns + ' turns played, ' + free + ' free');
if (board[0] === board[4] && board[4] === board[8]) console.log('a diagonal for ' + board[4]);
<% endif %>
