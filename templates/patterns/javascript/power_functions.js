// b: 2..9
// e: 2..12
// style: loop | recursive | fast | table
// f: power | pow | raise

<% if style == "loop" %>
function <<f>>(base, exponent) {
  let result = 1;
  for (let i = 0; i < exponent; i++) {
    result *= base;
  }
  return result;
}
console.log(<<f>>(<<b>>, <<e>>));
console.log(<<f>>(<<b>>, <<e>>) === <<b>> ** <<e>>);
<% elif style == "recursive" %>
const <<f>> = (x, n) => (n === 0 ? 1 : n < 0 ? 1 / <<f>>(x, -n) : x * <<f>>(x, n - 1));
console.log(<<f>>(<<b>>, <<e>>));
console.log(<<f>>(<<b>>, 0), <<f>>(2, -<<e>>));
<% elif style == "fast" %>
function <<f>>(base, exponent) {
  let result = 1;
  let steps = 0;
  while (exponent > 0) {
    if (exponent % 2 === 1) result *= base;
    base *= base;
    exponent = Math.floor(exponent / 2);
    steps++;
  }
  console.log("steps:", steps);
  return result;
}
console.log(<<f>>(<<b>>, <<e>>));
console.log(<<f>>(2, <<e + 20>>));
<% else %>
for (let x = <<b>>; x < <<b + e // 2>>; x++) {
  console.log(x, x ** 2, x ** 3, Math.pow(x, 4));
}
<% endif %>
