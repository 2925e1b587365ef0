// n: 5..14
// k: 2..5
// people: people | circle | soldiers
// style: array | formula

<% if style == "array" %>
let <<people>> = []
for (let i = 1; i <= <<n>>; i++) <<people>>.push(i)
let at = 0
while (<<people>>.length > 1) {
  at = (at + <<k>> - 1) % <<people>>.length
  const out = <<people>>.splice(at, 1)
  console.log('out: ' + out[0])
}
console.log('last: ' + <<people>>[0])
<% else %>
const survivor = (n, k) => (n === 1 ? 0 : (survivor(n - 1, k) + k) % n)

for (let <<people>> = 1; <<people>> <= <<n>>; <<people>>++) {
  console.log(<<people>>, survivor(<<people>>, <<k>>) + 1)
}
<% endif %>
