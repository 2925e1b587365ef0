// n: 12..9999
// f: factors | parts | result
// style: list | text | count
// x: n | number | rest

<% if style == "list" %>
let <<x>> = <<n>>
const <<f>> = []
let divisor = 2
while (<<x>> > 1) {
  while (<<x>> % divisor === 0) {
    <<f>>.push(divisor)
    <<x>> /= divisor
  }
  divisor++
}
console.log("<<n>> =", <<f>>.join(" * "))
<% elif style == "text" %>
var <<x>> = <<n>>
var <<f>> = ''
for (var d = 2; <<x>> > 1; d++) {
  while (<<x>> % d == 0) {
    <<f>> += <<f>> === '' ? d : ' x ' + d
    <<x>> = <<x>> / d
  }
}
console.log('<<n>> = ' + <<f>>)
<% else %>
let <<x>> = <<n>>
for (let d = 2; d <= <<x>>; d++) {
  let times = 0
  while (<<x>> % d === 0) {
    times++
    <<x>> = Math.floor(<<x>> / d)
  }
  if (times > 0) console.log(`${d}^${times}`)
}
<% endif %>
