// n: 12..30
// a: 3..4
// b: 5..8
// x: Fizz | Bim | Hop
// y: Buzz | Bam | Clap

let a = 0
let b = 0
for (let i = 1; i <= <<n>>; i++) {
    let word = ''
    a += 1
    b += 1
    if (a === <<a>>) {
        word += '<<x>>'
        a = 0
    }
    if (b === <<b>>) {
        word += '<<y>>'
        b = 0
    }
    console.log(word === '' ? `${i}` : word)
}
