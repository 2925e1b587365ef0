// a: 1..9999
// b: 1..9999
// digits: 1..3
// style: all | list | half
// x: x | value | n

<% if style == "all" %>
const <<x>> = <<a / 100>>
console.log('value', <<x>>)
console.log('floor', Math.floor(<<x>>))
console.log('ceil', Math.ceil(<<x>>))
console.log('round', Math.round(<<x>>))
console.log('trunc', Math.trunc(-<<x>>))
console.log('fixed', <<x>>.toFixed(<<digits>>))
<% elif style == "list" %>
for (const <<x>> of [<<a / 1000>>, -<<b / 1000>>, <<a>>.5, -<<digits>>.5]) {
  console.log(<<x>>, Math.round(<<x>>), Math.floor(<<x>>), Math.ceil(<<x>>))
}
<% else %>
function roundTo(<<x>>, places) {
  const factor = 10 ** places
  return Math.round(<<x>> * factor) / factor
}

console.log(roundTo(<<a / 1000>>, <<digits>>))
console.log(roundTo(<<b / 1000>>, 0))
console.log(roundTo(<<a>> / <<b>>, 2))
<% endif %>
