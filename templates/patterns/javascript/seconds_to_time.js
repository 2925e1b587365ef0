// s: 59..99999
// t: 60..9000
// style: pad | words | function
// rest: rest | left | remaining

<% if style == "pad" %>
const total = <<s>>;
const hours = Math.floor(total / 3600);
const minutes = Math.floor((total % 3600) / 60);
const seconds = total % 60;
const two = (n) => String(n).padStart(2, '0');
console.log(`${two(hours)}:${two(minutes)}:${two(seconds)}`);
<% elif style == "words" %>
let <<rest>> = <<s>>;
const units = ['day', 'hour', 'minute', 'second'];
const sizes = [86400, 3600, 60, 1];
for (let i = 0; i < units.length; i++) {
  const count = Math.floor(<<rest>> / sizes[i]);
  <<rest>> -= count * sizes[i];
  if (count > 0) console.log(count + ' ' + units[i] + (count === 1 ? '' : 's'));
}
<% else %>
function format(seconds) {
  var m = (seconds - seconds % 60) / 60;
  var <<rest>> = seconds % 60;
  if (<<rest>> < 10) {
    <<rest>> = '0' + <<rest>>;
  }
  return m + ':' + <<rest>>;
}
console.log(format(<<t>>));
console.log(format(<<s % 600>>));
<% endif %>
