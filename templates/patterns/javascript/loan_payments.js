// loan: 8..60
// pay: 120..400
// rate: 0..2
// left: debt | owed | remaining
// v: month | m

let <<left>> = <<loan * 50>>
let <<v>> = 0
while (<<left>> > 0 && <<v>> < 30) {
  <<v>>++
<% if rate %>
  <<left>> += <<left>> * 0.0<<rate>>
<% endif %>
  const payment = Math.min(<<pay>>, <<left>>)
  <<left>> -= payment
  console.log("Month", <<v>>, "paid", payment.toFixed(2), "left", <<left>>.toFixed(2))
}
