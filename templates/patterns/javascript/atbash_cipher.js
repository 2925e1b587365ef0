// word: wizard | hold the door | gsrh rh z hvxivg | mirror | alphabet soup | zebra | night train
// abc: abc | alphabet | letters
// out: out | coded | secret

const <<abc>> = "abcdefghijklmnopqrstuvwxyz"
const mirrored = <<abc>>.split("").reverse().join("")
let <<out>> = ""

for (const ch of "<<word>>") {
  const place = <<abc>>.indexOf(ch)
  <<out>> += place === -1 ? ch : mirrored[place]
}

console.log(<<out>>)
<% if word|length > 7 %>
console.log(<<out>>.toUpperCase())
<% endif %>
console.log(<<abc>>.slice(0, <<word|length>>), "becomes", mirrored.slice(0, <<word|length>>))
