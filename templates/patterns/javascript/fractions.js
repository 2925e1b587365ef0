// a: 1..20
// b: 2..24
// c: 1..20
// d: 2..24
// style: simplify | add | compare

function gcd(a, b) {
  return b === 0 ? a : gcd(b, a % b);
}

<% if style == "simplify" %>
function simplify(top, bottom) {
  const g = gcd(top, bottom);
  const t = top / g, b = bottom / g;
  return b === 1 ? String(t) : t + '/' + b;
}

console.log('<<a>>/<<b>> = ' + simplify(<<a>>, <<b>>));
console.log('<<c * 2>>/<<d * 2>> = ' + simplify(<<c * 2>>, <<d * 2>>));
<% elif style == "add" %>
const bottom = <<b>> * <<d>>;
const top = <<a>> * <<d>> + <<c>> * <<b>>;
const g = gcd(top, bottom);
console.log(`<<a>>/<<b>> + <<c>>/<<d>> = ${top / g}/${bottom / g}`);
if (top > bottom) {
  console.log(Math.floor(top / bottom) + ' and ' + (top % bottom) / g + '/' + bottom / g);
}
<% else %>
const left = <<a>> * <<d>>;
const right = <<c>> * <<b>>;
const sign = left < right ? '<' : left > right ? '>' : '=';
console.log('<<a>>/<<b>> ' + sign + ' <<c>>/<<d>>');
console.log(<<a>> / <<b>>, <<c>> / <<d>>);
console.log('common:', gcd(<<b>>, <<d>>));
<% endif %>
