// n: 3..17
// m: 0..6
// f: factorial | fact | fac
// style: if | ternary | arrow

<% if style == "if" %>
function <<f>>(n) {
  if (n === 0 || n === 1) {
    return 1;
  }
  return n * <<f>>(n - 1);
}
<% elif style == "ternary" %>
function <<f>>(n) {
  return n <= 1 ? 1 : n * <<f>>(n - 1)
}
<% else %>
const <<f>> = n => n < 2 ? 1 : n * <<f>>(n - 1);
<% endif %>

console.log(<<f>>(<<m>>));
console.log("<<f>>(<<n>>) =", <<f>>(<<n>>));
