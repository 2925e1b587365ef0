// n: 10..30
// k: 2..5
// bad: 3..9
// style: multiples | digit | empty
// x: i | n | k

<% if style == "multiples" %>
for (let i = 1; i <= <<n>>; i++) {
  if (i % <<k>> === 0) {
    continue;
  }
  if (i > <<n - 4>>) continue;
  console.log(i);
}
console.log('multiples of <<k>> were skipped');
<% elif style == "digit" %>
let printed = '';
let i = 0;
while (i < <<n * 2>>) {
  i++;
  if (String(i).includes('<<bad>>')) continue;
  printed += i + ' ';
}
console.log(printed.trim());
<% else %>
const lines = ['first', '', '# comment <<n>>', 'second', '', 'last <<k>>'];
let number = 0;
for (const line of lines) {
  if (line === '') continue;
  if (line.startsWith('#')) continue;
  number += <<bad>>;
  console.log(number + ': ' + line);
}
<% endif %>
