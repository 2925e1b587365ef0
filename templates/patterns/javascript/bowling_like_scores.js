// a: 0..10
// b: 0..10
// c: 0..10
// d: 0..10
// e: 0..10
// bonus: 3..10
// x: frame | round | turn

const rolls = [<<a>>, <<b>>, <<c>>, <<d>>, <<e>>]
let score = 0
let perfect = 0

for (let <<x>> = 1; <<x>> <= rolls.length; <<x>>++) {
    const pins = rolls[<<x>> - 1]
    score += pins
    let note = ""
    if (pins === 10) {
        perfect++
        score += <<bonus>>
        note = " strike!"
    } else if (pins === 0) {
        note = " gutter"
    }
    console.log("<<x>> " + <<x>> + ": " + pins + note)
}
console.log("score " + score + (perfect ? ", strikes " + perfect : ""))
