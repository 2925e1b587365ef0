// from: 2..60
// rows: 3..12
// style: first | count
// f: isPrime | prime

function <<f>>(n) {
  let divisors = 0
  for (let d = 1; d <= n; d++) if (n % d === 0) divisors++
  return divisors === 2
}

for (let even = <<from * 2>>; even < <<from * 2 + rows * 2>>; even += 2) {
<% if style == "first" %>
  for (let p = 2; p <= even / 2; p++) {
    if (<<f>>(p) && <<f>>(even - p)) {
      console.log(even + ' = ' + p + ' + ' + (even - p))
      break
    }
  }
<% else %>
  let ways = 0
  for (let p = 2; p <= even / 2; p++) {
    if (!<<f>>(p)) continue
    if (<<f>>(even - p)) ways++
  }
  console.log(even, 'has', ways, ways === 1 ? 'way' : 'ways')
<% endif %>
}
