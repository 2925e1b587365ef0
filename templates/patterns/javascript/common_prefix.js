// a: flower | interview | car | JavaScript
// b: flow | internet | card | Java
// c: flight | interval | carpet | Jam
// style: shrink | grow
// p: prefix | start | same

const words = ["<<a>>", "<<b>>", "<<c>>"]
<% if style == "shrink" %>
let <<p>> = words[0]
for (const word of words) {
  while (!word.startsWith(<<p>>)) {
    <<p>> = <<p>>.slice(0, -1)
  }
}
<% else %>
let <<p>> = ""
let going = true
for (let i = 0; going && i < words[0].length; i++) {
  for (const word of words) {
    if (word[i] !== words[0][i]) going = false
  }
  if (going) <<p>> += words[0][i]
}
<% endif %>
console.log(words.join(" "))
console.log(<<p>> === "" ? "nothing in common" : "common: " + <<p>>)
