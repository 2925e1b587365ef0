// bill: 2000..30000
// people: 2..7
// tip: 5..25
// names: Ana | Lou | Vic
// style: round | cents

const bill = <<bill / 100>>
const people = <<people>>
<% if style == "round" %>
const tip = bill * <<tip / 100>>
const each = (bill + tip) / people
console.log('Bill: $' + bill.toFixed(2))
console.log('Tip: $' + tip.toFixed(2))
console.log('Each of the ' + people + ' pays $' + each.toFixed(2))
<% else %>
const cents = Math.round(bill * 100) + <<tip * 10>>
const share = Math.floor(cents / people)
let extra = cents % people
for (let person = 1; person <= people; person++) {
  let pays = share
  if (extra > 0) {
    pays++
    extra--
  }
  console.log('Person ' + person + ' pays ' + (pays / 100).toFixed(2))
}
console.log('<<names>> collects it')
<% endif %>
