// a: 0..99
// b: 20..99
// c: 0..19
// cap: yes | no
// f: words | spell | inWords

const small = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten',
  'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

function <<f>>(n) {
  if (n < 20) return small[n];
  const rest = n % 10;
  return tens[Math.floor(n / 10)] + (rest > 0 ? '-' + small[rest] : '');
}

for (const n of [<<a>>, <<b>>, <<c>>]) {
<% if cap == "yes" %>
  const text = <<f>>(n);
  console.log(n + ': ' + text[0].toUpperCase() + text.slice(1));
<% else %>
  console.log(n, <<f>>(n));
<% endif %>
}
