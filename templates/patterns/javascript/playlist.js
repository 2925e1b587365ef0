// a: Intro | Blue Sky | Night Drive
// b: Waves | Paper Moon | Echo
// c: Outro | Home | Last Train
// la: 95..320
// lb: 120..400
// lc: 80..260
// skip: 2..7
// style: shuffle | length

const songs = ['<<a>>', '<<b>>', '<<c>>']
const seconds = [<<la>>, <<lb>>, <<lc>>]
<% if style == "shuffle" %>
let index = 0
for (let press = 1; press <= <<skip>>; press++) {
  console.log('now playing: ' + songs[index])
  index += <<1 + la % 2>>
  if (index >= songs.length) index -= songs.length
}
<% else %>
let total = 0
let longest = 0
for (let i = 0; i < songs.length; i++) {
  const s = seconds[i] % 60
  console.log(songs[i], Math.floor(seconds[i] / 60) + ':' + (s < 10 ? '0' : '') + s)
  total += seconds[i]
  if (seconds[i] > seconds[longest]) longest = i
}
console.log('total', total, 'longest', songs[longest])
<% endif %>
