// a: Welcome | Hello, World! | SALE | Chapter 1 | Attention
// b: to the show | today only | please read | have fun | (c) us
// edge: * | # | = | +
// pad: 1..4
// style: one | two

<% if style == "one" %>
function frame(text) {
  const width = text.length + 2 * <<pad>> + 2;
  console.log('<<edge>>'.repeat(width));
  console.log('<<edge>>' + ' '.repeat(<<pad>>) + text + ' '.repeat(<<pad>>) + '<<edge>>');
  console.log('<<edge>>'.repeat(width));
}

frame('<<a>>');
frame('<<b>>');
<% else %>
const lines = ['<<a>>', '<<b>>'];
let width = 0;
for (const line of lines) width = Math.max(width, line.length);
const border = '<<edge>>'.repeat(width + 4);
console.log(border);
for (const line of lines) {
  const gap = width - line.length;
  const left = Math.floor(gap / 2);
  console.log('<<edge>> ' + ' '.repeat(left) + line + ' '.repeat(gap - left) + ' <<edge>>');
}
console.log(border.length <= <<pad * 6>> ? border + ' small' : border);
<% endif %>
