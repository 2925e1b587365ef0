// a: 1000..9999
// b: 1000..9999
// c: 1000..9999
// d: 1000..9999
// f: luhn | isValid | checkCard
// style: loop | digit

<% if style == "loop" %>
function <<f>>(number) {
  let sum = 0
  for (let i = 0; i < number.length; i++) {
    let digit = Number(number[number.length - 1 - i])
    if (i % 2 === 1) {
      digit *= 2
      if (digit > 9) digit -= 9
    }
    sum += digit
  }
  return sum % 10 === 0
}

const cards = ["<<a>><<b>><<c>><<d>>", "4539578763621486", "<<d>><<a>>"]
for (const card of cards) {
  console.log(card, <<f>>(card) ? "valid" : "invalid")
}
<% else %>
// Which check digit must follow?
const number = "<<a>> <<b>> <<c>>"
let double = true
let sum = 0
for (let i = number.length - 1; i >= 0; i--) {
  if (number[i] === " ") continue
  let digit = parseInt(number[i], 10)
  if (double) digit = digit * 2 > 9 ? digit * 2 - 9 : digit * 2
  double = !double
  sum += digit
}
console.log("sum:", sum)
console.log("check digit:", (10 - sum % 10) % 10)
<% endif %>
