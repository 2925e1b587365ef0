// bits: 2..4
// show: 0..15
// a: g | code | gray
// style: build | print

let <<a>> = ["0", "1"]
for (let bit = 2; bit <= <<bits>>; bit++) {
  const next = []
  for (const word of <<a>>) next.push("0" + word)
  for (let i = <<a>>.length - 1; i >= 0; i--) next.push("1" + <<a>>[i])
  <<a>> = next
<% if style == "build" %>
  console.log(bit + " bits: " + <<a>>.length + " words, last " + <<a>>[<<a>>.length - 1])
<% endif %>
}
<% if style == "print" %>
for (let i = 0; i < <<a>>.length; i++) console.log(i, <<a>>[i])
<% endif %>
console.log("word number <<show % 2 ** bits>> is " + <<a>>[<<show % 2 ** bits>>])
