// word: javascript | variable | function | boolean | keyboard
// a: a | e | i | s
// b: r | n | t | o
// c: v | l | x | k
// d: b | u | z | c
// lives: 2..5

const word = '<<word>>'
let shown = '_'.repeat(word.length)
let lives = <<lives>>

for (const guess of ['<<a>>', '<<b>>', '<<c>>', '<<d>>']) {
  if (word.includes(guess)) {
    let next = ''
    for (let i = 0; i < word.length; i++) {
      next += word[i] === guess ? guess : shown[i]
    }
    shown = next
  } else {
    lives--
  }
  console.log(guess, shown, 'lives:', lives)
  if (lives === 0) break
}
console.log(shown === word ? 'solved' : 'the word was ' + word)
