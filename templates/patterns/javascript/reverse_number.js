// n: 12..98765
// r: reversed | rev | result
// style: math | text

<% if style == "math" %>
let n = <<n>>;
let <<r>> = 0;
while (n > 0) {
  <<r>> = <<r>> * 10 + n % 10;
  n = Math.floor(n / 10);
}
console.log(<<n>>, "reversed is", <<r>>);
if (<<r>> === <<n>>) console.log("It is the same both ways!");
<% else %>
const n = <<n>>;
const <<r>> = parseInt(n.toString().split('').reverse().join(''));
console.log(`${n} <-> ${<<r>>}`);
console.log("difference:", Math.abs(n - <<r>>));
<% endif %>
