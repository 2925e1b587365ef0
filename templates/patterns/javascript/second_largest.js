// a: 1..60
// b: 1..60
// c: 1..60
// d: 1..60
// e: 1..60
// style: pass | sort
// list: numbers | times | sizes

const <<list>> = [<<a>>, <<b>>, <<c>>, <<d>>, <<e>>];
<% if style == "pass" %>
let largest = -1;
let second = -1;
for (const n of <<list>>) {
  if (n > largest) {
    second = largest;
    largest = n;
  } else if (n > second && n !== largest) {
    second = n;
  }
}
console.log('largest ' + largest);
console.log(second === -1 ? 'no second' : 'second ' + second);
<% else %>
<<list>>.sort((a, b) => b - a);
let i = 1;
while (i < <<list>>.length && <<list>>[i] === <<list>>[0]) i++;
console.log(<<list>>);
if (i < <<list>>.length) console.log(<<list>>[i]);
else console.log('all the same');
<% endif %>
