// h: 0..23
// m: 0..59
// add: 30..900
// style: convert | add | chime

<% if style == "convert" %>
function clock(hours, minutes) {
  const half = hours < 12 ? "am" : "pm"
  const h = hours % 12 === 0 ? 12 : hours % 12
  const m = minutes < 10 ? "0" + minutes : minutes
  return h + ":" + m + " " + half
}

console.log(clock(<<h>>, <<m>>))
console.log(clock(<<(h + 11) % 24>>, <<m>>))
console.log(clock(0, 5))
<% elif style == "add" %>
let minutes = <<h>> * 60 + <<m>> + <<add>>
let day = "today"
if (minutes >= 24 * 60) {
  minutes -= 24 * 60
  day = "tomorrow"
}
const hour = Math.floor(minutes / 60)
console.log("<<h>>:<<"%02d" % m>> plus <<add>> minutes is")
console.log(hour + ":" + String(minutes % 60).padStart(2, "0") + " " + day)
<% else %>
let hour = <<h>>
for (let i = 0; i < <<3 + m % 6>>; i++) {
  const strokes = hour % 12 || 12
  console.log(`${hour}:00 ${"dong ".repeat(strokes).trim()}`)
  hour = (hour + 1) % 24
}
<% endif %>
