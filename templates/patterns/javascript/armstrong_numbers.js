// from: 100..200
// span: 200..900
// style: string | math
// total: sum | total | cubes

let found = 0
for (let n = <<from>>; n < <<from + span>>; n++) {
<% if style == "string" %>
  const digits = String(n)
  let <<total>> = 0
  for (const d of digits) {
    <<total>> += Number(d) ** 3
  }
<% else %>
  const a = Math.floor(n / 100)
  const b = Math.floor(n / 10) % 10
  const c = n % 10
  const <<total>> = a * a * a + b * b * b + c * c * c
<% endif %>
  if (<<total>> === n) {
    console.log(n, "is an Armstrong number")
    found++
  }
}
console.log("found " + found)
