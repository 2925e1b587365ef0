// a: hello | apple | string | quick | eat | school
// b: world | orange | glove | ice | tree | under
// c: yellow | smile | egg | three | rhythm | plum
// end: ay | ey | way
// style: loop | find

<% if style == "loop" %>
function pigLatin(word) {
  let start = ''
  let rest = word
  while (rest.length > 0 && !'aeiou'.includes(rest[0])) {
    start += rest[0]
    rest = rest.slice(1)
  }
  return rest + start + '<<end>>'
}

console.log(pigLatin('<<a>>'))
console.log(pigLatin('<<b>>'))
console.log(pigLatin('<<c>>'))
<% else %>
const result = []
for (const word of '<<a>> <<b>> <<c>>'.split(' ')) {
  let i = 0
  while (i < word.length && 'aeiouAEIOU'.indexOf(word[i]) === -1) i++
  result.push(word.substring(i) + word.substring(0, i) + (i === 0 ? 'w<<end>>' : '<<end>>'))
}
console.log(result.join(' '))
<% endif %>
