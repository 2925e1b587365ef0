// a: a | b | c
// b: a | b | c
// c: true | false
// d: a | b | c
// right: 1..5
// wrong: 0..2
// pass: 3..12

const answers = ['b', 'a', 'true', 'c']
const given = ['<<a>>', '<<b>>', '<<c>>', '<<d>>']
let score = 0

for (let q = 0; q < answers.length; q++) {
  const ok = given[q] === answers[q]
  score += ok ? <<right>> : -<<wrong>>
  console.log('Question ' + (q + 1) + ': ' + (ok ? 'correct' : 'wrong, it was ' + answers[q]))
}

console.log('Score:', score)
if (score >= <<pass>>) console.log('Passed')
else console.log('Failed')
