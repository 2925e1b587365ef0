// a: rock | paper | scissors
// b: rock | paper | scissors
// c: rock | paper | scissors
// d: rock | paper | scissors
// e: rock | paper | scissors
// me: me | player | you
// style: if | modulo

<% if style == "if" %>
function winner(first, second) {
  if (first === second) return 'draw';
  if (
    (first === 'rock' && second === 'scissors') ||
    (first === 'paper' && second === 'rock') ||
    (first === 'scissors' && second === 'paper')
  ) {
    return '<<me>>';
  }
  return 'computer';
}

console.log(winner('<<a>>', '<<b>>'));
console.log(winner('<<c>>', '<<d>>'));
console.log(winner('<<e>>', '<<a>>'));
<% else %>
const moves = ['rock', 'paper', 'scissors'];
const <<me>> = ['<<a>>', '<<b>>', '<<c>>'];
const computer = ['<<d>>', '<<e>>', 'paper'];
let wins = 0, losses = 0;
for (let round = 0; round < 3; round++) {
  const difference = (moves.indexOf(<<me>>[round]) - moves.indexOf(computer[round]) + 3) % 3;
  if (difference === 1) wins++;
  if (difference === 2) losses++;
  console.log(<<me>>[round], 'vs', computer[round], '=>', ['draw', 'win', 'loss'][difference]);
}
console.log(wins + ':' + losses);
<% endif %>
