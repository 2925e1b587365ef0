// n: 1..99
// w: no | 0 | false | yes
// style: list | default | not
// x: value | v | item

<% if style == "list" %>
const values = [0, <<n>>, "", "<<w>>", null, undefined, NaN, []]
let truthy = 0
for (const <<x>> of values) {
  if (<<x>>) {
    truthy++
    console.log(<<x>>, "is truthy")
  } else {
    console.log(<<x>>, "is falsy")
  }
}
console.log(truthy)
<% elif style == "default" %>
function greet(name) {
  name = name || "stranger"
  return "Hello, " + name
}

console.log(greet("<<w>>"))
console.log(greet(""))
console.log(greet())
console.log(0 || <<n>>, 0 ?? <<n>>, null ?? "<<w>>", <<n>> && "<<w>>")
<% else %>
console.log(!0, !<<n>>, !"", !"<<w>>")
console.log(!!0, !!<<n>>, !!"", !!"<<w>>")
console.log(Boolean(null), Boolean("<<w>>"), Boolean(<<n>> - <<n>>))
<% endif %>
