// n: 5..15
// f: fib | fibonacci
// style: if | arrow | ternary
// every: 1..2

<% if style == "if" %>
function <<f>>(n) {
  if (n < 2) {
    return n
  }
  return <<f>>(n - 1) + <<f>>(n - 2)
}
<% elif style == "ternary" %>
function <<f>>(k) {
  return k <= 1 ? k : <<f>>(k - 1) + <<f>>(k - 2)
}
<% else %>
const <<f>> = (n) => {
  if (n <= 1) return n
  return <<f>>(n - 2) + <<f>>(n - 1)
}
<% endif %>

for (let i = <<every - 1>>; i <= <<n>>; i += <<every>>) {
  console.log(`<<f>>(${i}) = ${<<f>>(i)}`)
}
