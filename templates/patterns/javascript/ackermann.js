// m: 0..2
// n: 0..6
// k: 1..3
// f: ackermann | ack | A

let calls = 0

function <<f>>(m, n) {
  calls++
  if (m === 0) return n + 1
  if (n === 0) return <<f>>(m - 1, 1)
  return <<f>>(m - 1, <<f>>(m, n - 1))
}

console.log("<<f>>(<<m>>, <<n>>) =", <<f>>(<<m>>, <<n>>))
console.log("<<f>>(2, <<k>>) =", <<f>>(2, <<k>>))
console.log(calls, "calls")
