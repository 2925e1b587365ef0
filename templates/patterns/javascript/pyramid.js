// n: 3..12
// mark: * | ^ | A | 0 | +
// r: row | level | i
// style: template | write | numbers

<% if style == "template" %>
for (let <<r>> = 1; <<r>> <= <<n>>; <<r>>++) {
  const spaces = " ".repeat(<<n>> - <<r>>)
  const blocks = "<<mark>>".repeat(2 * <<r>> - 1)
  console.log(`${spaces}${blocks}`)
}
<% elif style == "write" %>
for (let <<r>> = 0; <<r>> < <<n>>; <<r>>++) {
  for (let s = 0; s < <<n>> - <<r>> - 1; s++) process.stdout.write(" ")
  for (let b = 0; b <= <<r>>; b++) process.stdout.write("<<mark>> ")
  console.log()
}
<% else %>
for (var <<r>> = 1; <<r>> <= <<[n, 9]|min>>; <<r>>++) {
  var line = ''
  for (var k = 1; k < <<r>>; k++) line += k
  for (var k = <<r>>; k >= 1; k--) line += k
  console.log(' '.repeat(<<n>> - <<r>>) + line)
}
<% endif %>
