// a: secret | Passw0rd | hunter2 | correct-horse-battery | abc | QWERTY
// b: S3cure! | letmein99 | x | TopSecret | 12345678 | mY_d0g_is_0ld
// min: 6..10
// p: password | pw | pass
// style: score | reasons

<% if style == "score" %>
function strength(<<p>>) {
  let points = 0
  if (<<p>>.length >= <<min>>) points++
  if (<<p>> !== <<p>>.toLowerCase()) points++
  if (<<p>> !== <<p>>.toUpperCase()) points++
  for (const ch of <<p>>) {
    if (ch >= '0' && ch <= '9') {
      points++
      break
    }
  }
  return ['awful', 'weak', 'fair', 'good', 'strong'][points]
}

console.log('<<a>>: ' + strength('<<a>>'))
console.log('<<b>>: ' + strength('<<b>>'))
<% else %>
const <<p>> = '<<a>>'
const problems = []
if (<<p>>.length < <<min>>) problems.push('shorter than <<min>>')
let digit = false, special = false
for (let i = 0; i < <<p>>.length; i++) {
  const c = <<p>>[i]
  if ('0123456789'.includes(c)) digit = true
  else if (c.toLowerCase() === c.toUpperCase()) special = true
}
if (!digit) problems.push('no digit')
if (!special) problems.push('no special character')
if (<<p>> === '<<b>>') problems.push('used before')
if (problems.length === 0) {
  console.log('accepted')
} else {
  console.log('rejected:')
  for (const problem of problems) console.log(' - ' + problem)
}
<% endif %>
