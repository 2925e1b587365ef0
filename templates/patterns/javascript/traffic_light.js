// n: 4..14
// start: green | red | yellow
// s: state | light | color
// style: if | list | timer
// g: 3..6

<% if style == "if" %>
let <<s>> = "<<start>>"
for (let i = 1; i <= <<n>>; i++) {
  console.log(i + ": " + <<s>>)
  if (<<s>> === "green") {
    <<s>> = "yellow"
  } else if (<<s>> === "yellow") {
    <<s>> = "red"
  } else {
    <<s>> = "green"
  }
}
<% elif style == "list" %>
const lights = ["red", "green", "yellow"]
let at = lights.indexOf("<<start>>")
for (let tick = 0; tick < <<n>>; tick++) {
  const <<s>> = lights[at]
  console.log(<<s>>, <<s>> === "green" ? "go" : <<s>> === "red" ? "stop" : "careful")
  at = (at + 1) % lights.length
}
<% else %>
let <<s>> = "<<start>>"
let left = <<g>>
let cars = 0
for (let second = 0; second < <<n + 8>>; second++) {
  if (<<s>> == "green") cars++
  left--
  if (left == 0) {
    <<s>> = <<s>> == "green" ? "yellow" : <<s>> == "yellow" ? "red" : "green"
    left = <<s>> == "yellow" ? 1 : <<g>>
    console.log("second", second, "->", <<s>>)
  }
}
console.log(cars + " cars passed")
<% endif %>
