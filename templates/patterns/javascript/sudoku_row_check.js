// a: 1..9
// b: 1..9
// c: 1..9
// style: strings | marks | missing
// r: row | line

<% if style == "strings" %>
function isComplete(<<r>>) {
  for (let digit = 1; digit <= 9; digit++) {
    if (!<<r>>.includes(String(digit))) return false
  }
  return <<r>>.length === 9
}

console.log(isComplete('534678912'))
console.log(isComplete('12345678<<a>>'))
console.log(isComplete('<<b>>7654321<<c>>'))
<% elif style == "marks" %>
const <<r>> = [<<a>>, 2, <<b>>, 4, 5, <<c>>, 7, 8, 9]
const seen = new Array(10).fill(false)
let mistakes = 0
for (const n of <<r>>) {
  if (seen[n]) {
    console.log('double ' + n)
    mistakes++
  }
  seen[n] = true
}
console.log(mistakes === 0 ? 'correct' : mistakes + ' mistake(s)')
<% else %>
const <<r>> = [<<a>>, 0, 0, <<b>>, 0, <<c>>, 0, 8, 1]
const missing = []
for (let n = 1; n <= 9; n++) {
  if (<<r>>.indexOf(n) < 0) missing.push(n)
}
console.log(<<r>>.join('').replaceAll('0', '_'))
console.log('missing:', missing.join(','))
<% endif %>
