// law: demorgan1 | demorgan2 | distribution | absorption | contraposition
// a: a | p | rain
// b: b | q | wind
// same: same | equal | agree
// say: holds | is always true | is proven

let <<same>> = 0
let checked = 0
const both = [true, false]

for (const <<a>> of both) {
  for (const <<b>> of both) {
<% if law == "demorgan1" %>
    const left = !(<<a>> && <<b>>)
    const right = !<<a>> || !<<b>>
<% elif law == "demorgan2" %>
    const left = !(<<a>> || <<b>>)
    const right = !<<a>> && !<<b>>
<% elif law == "distribution" %>
    const left = <<a>> && (<<b>> || !<<a>>)
    const right = (<<a>> && <<b>>) || (<<a>> && !<<a>>)
<% elif law == "absorption" %>
    const left = <<a>> || (<<a>> && <<b>>)
    const right = <<a>>
<% else %>
    const left = !<<a>> || <<b>>
    const right = <<b>> || !<<a>>
<% endif %>
    checked++
    if (left === right) <<same>>++
    console.log(<<a>>, <<b>>, "|", left, right)
  }
}
console.log(<<same>> === checked ? "The law <<say>>" : "The law fails")
