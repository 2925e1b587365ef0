// text: she sells sea shells by the sea shore | the cat and the other cat sat there | banana bandana anagram | tick tock the clock goes tick
// part: sh | the | an | at | se | ck | a
// n: count | hits | found
// pos: pos | at | where
// style: index | split | starts

const text = "<<text>>"
const part = "<<part>>"
<% if style == "index" %>
let <<n>> = 0
let <<pos>> = text.indexOf(part)
while (<<pos>> !== -1) {
  <<n>>++
  console.log("found at", <<pos>>)
  <<pos>> = text.indexOf(part, <<pos>> + 1)
}
console.log("total:", <<n>>)
<% elif style == "split" %>
const <<n>> = text.split(part).length - 1
console.log(`'${part}' occurs ${<<n>>} ${<<n>> === 1 ? "time" : "times"}`)
console.log("first", text.indexOf(part), "last", text.lastIndexOf(part))
<% else %>
let <<n>> = 0
for (let <<pos>> = 0; <<pos>> < text.length; <<pos>>++) {
  if (text.startsWith(part, <<pos>>)) <<n>> += 1
}
console.log(<<n>> > 0 ? <<n>> + " matches" : "no match")
<% endif %>
