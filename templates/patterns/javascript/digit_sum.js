// n: 100..999999
// style: mod | string | recursive | root
// s: sum | total | digits

<% if style == "mod" %>
let number = <<n>>
let <<s>> = 0
while (number > 0) {
  <<s>> += number % 10
  number = Math.floor(number / 10)
}
console.log("Digit sum of <<n>>: " + <<s>>)
<% elif style == "string" %>
const text = String(<<n>>)
let <<s>> = 0
for (const ch of text) <<s>> += Number(ch)
console.log(text.split("").join(" + ") + " = " + <<s>>)
<% elif style == "recursive" %>
function digitSum(n) {
  if (n < 10) return n
  return (n % 10) + digitSum(Math.floor(n / 10))
}
console.log(digitSum(<<n>>))
console.log(digitSum(<<n + 1>>))
<% else %>
let n = <<n>>
while (n >= 10) {
  let <<s>> = 0
  while (n > 0) {
    <<s>> += n % 10
    n = (n - n % 10) / 10
  }
  console.log(<<s>>)
  n = <<s>>
}
console.log("digital root:", n)
<% endif %>
