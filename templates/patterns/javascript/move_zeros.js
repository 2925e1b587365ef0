// a: 0..3
// b: 0..9
// c: 0..2
// d: 0..9
// e: 0..2
// style: place | build
// list: nums | row | arr

let <<list>> = [<<a>>, <<b>>, <<c>>, <<d>>, <<e>>, 7];
console.log("before", <<list>>);
<% if style == "place" %>
let place = 0;
for (let i = 0; i < <<list>>.length; i++) {
  if (<<list>>[i] !== 0) {
    [<<list>>[place], <<list>>[i]] = [<<list>>[i], <<list>>[place]];
    place++;
  }
}
<% else %>
const zeros = [];
const others = [];
for (const n of <<list>>) {
  if (n === 0) zeros.push(n);
  else others.push(n);
}
<<list>> = others.concat(zeros);
<% endif %>
console.log("after", <<list>>);
