// seed: 1..500
// a: 7 | 11 | 17 | 29
// m: 101 | 127 | 211 | 251
// flips: 8..40
// style: line | streak | score

let x = <<seed>>
let heads = 0
<% if style == "line" %>
let line = ""
for (let i = 0; i < <<flips>>; i++) {
  x = (x * <<a>> + 3) % <<m>>
  if (x % 2 === 0) {
    heads++
    line += "H"
  } else {
    line += "T"
  }
}
console.log(line)
console.log(`heads: ${heads}, tails: ${<<flips>> - heads}`)
<% elif style == "streak" %>
let last = ""
let streak = 0, longest = 0
for (let i = 0; i < <<flips>>; i++) {
  x = (<<a>> * x + 7) % <<m>>
  const side = x < <<m>> / 2 ? "heads" : "tails"
  if (side === "heads") heads += 1
  streak = side === last ? streak + 1 : 1
  longest = Math.max(longest, streak)
  last = side
}
console.log("heads", heads)
console.log("longest streak", longest)
<% else %>
let tails = 0
while (heads < 5 && tails < 5) {
  x = (x * <<a>> + <<flips>>) % <<m>>
  if (x % 2) heads++; else tails++
  console.log(heads + " : " + tails)
}
console.log(heads > tails ? "heads wins" : "tails wins")
<% endif %>
