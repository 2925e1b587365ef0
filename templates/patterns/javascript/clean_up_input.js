// name: alice | BOB | cAROL | dAvE | eve | Mallory
// last: smith | JONES | o'neil | Brown | lopez
// left: 1..5
// right: 0..4
// style: show | compare

const raw = "<<' ' * left>><<name>> <<last>><<' ' * right>>"
const trimmed = raw.trim()
<% if style == "show" %>
console.log("[" + raw + "]")
console.log("[" + trimmed + "]")
console.log(raw.length - trimmed.length, "spaces removed")
console.log(trimmed.toLowerCase(), "/", trimmed.toUpperCase())
<% else %>
const space = trimmed.indexOf(" ")
const first = trimmed.slice(0, space)
const last = trimmed.slice(space + 1)
const nice = first[0].toUpperCase() + first.slice(1).toLowerCase()
console.log(nice + " " + last.toUpperCase())
console.log(raw.trimStart() === trimmed, raw.trimEnd() === trimmed)
<% endif %>
