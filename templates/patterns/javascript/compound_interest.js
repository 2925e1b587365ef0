// start: 1..50
// rate: 1..12
// years: 3..12
// style: yearly | double | compare
// m: money | capital | savings

<% if style == "yearly" %>
let <<m>> = <<start * 100>>
for (let year = 1; year <= <<years>>; year++) {
  const interest = <<m>> * <<rate>> / 100
  <<m>> += interest
  console.log(`Year ${year}: ${<<m>>.toFixed(2)} (+${interest.toFixed(2)})`)
}
<% elif style == "double" %>
let <<m>> = <<start * 100>>
const goal = <<m>> * 2
let years = 0
while (<<m>> < goal) {
  <<m>> *= 1.<<"%02d" % rate>>
  years++
}
console.log("At <<rate>>% it takes " + years + " years to double.")
console.log("Rule of 72 says " + Math.round(72 / <<rate>>))
<% else %>
function grow(start, percent, years) {
  let <<m>> = start
  for (let i = 0; i < years; i++) <<m>> += <<m>> * percent / 100
  return <<m>>.toFixed(2)
}

for (const percent of [<<rate>>, <<rate + 1>>, <<rate + 3>>]) {
  console.log(percent + "%:", grow(<<start * 100>>, percent, <<years>>))
}
console.log("simple interest:", <<start * 100>> + <<start>> * <<rate>> * <<years>>)
<% endif %>
