// a: -9..40
// b: 1..99
// c: 0..60
// d: 100..999
// list: numbers | nums | values | arr
// n: n | num | x
// style: of | index | function

<% if style == "of" %>
const <<list>> = [<<a>>, <<b>>, <<c>>, <<d>>];
for (const <<n>> of <<list>>) {
  if (<<n>> % 2 === 0) {
    console.log(`${<<n>>} is even`);
  } else {
    console.log(`${<<n>>} is odd`);
  }
}
<% elif style == "index" %>
let <<list>> = [<<a>>, <<b>>, <<c>>, <<d>>];
let evens = 0;
let odds = 0;
for (let i = 0; i < <<list>>.length; i++) {
  if (<<list>>[i] % 2 == 0) evens++;
  else odds++;
}
console.log('even numbers: ' + evens);
console.log('odd numbers: ' + odds);
<% else %>
const isEven = (<<n>>) => <<n>> % 2 === 0;

console.log(<<a>>, isEven(<<a>>));
console.log(<<b>>, isEven(<<b>>));
console.log(<<c>>, isEven(<<c>>) ? 'even' : 'odd');
console.log(<<d>>, !isEven(<<d>>) ? 'odd' : 'even');
<% endif %>
