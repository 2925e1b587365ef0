// pin: 100000..99999999
// show: 2..4
// mark: * | # | • | x
// style: repeat | loop | pad

<% if style == "repeat" %>
const card = '<<pin>>'
const hidden = '<<mark>>'.repeat(card.length - <<show>>) + card.slice(-<<show>>)
console.log(hidden)
<% elif style == "loop" %>
let number = String(<<pin>>)
let masked = ''
for (let i = 0; i < number.length; i++) {
  if (i < number.length - <<show>>) {
    masked += '<<mark>>'
  } else {
    masked += number[i]
  }
}
console.log('Your number:', masked)
<% else %>
const last = '<<pin>>'.substring(<<(pin|string|length) - show>>)
console.log(last.padStart(<<(pin|string|length)>>, '<<mark>>'))
console.log(last.length, 'digits shown')
<% endif %>
