// a: apple | tiger | ring | sun
// b: eagle | rabbit | green | night
// c: elephant | table | nest | tree
// d: tea | end | echo | rat

const chain = ['<<a>>', '<<b>>', '<<c>>', '<<d>>']
let length = 1
let broken = false

for (let i = 1; i < chain.length && !broken; i++) {
    const end = chain[i - 1].at(-1)
    const start = chain[i].charAt(0)
    if (end === start) {
        length++
        console.log(chain[i - 1] + ' -> ' + chain[i])
    } else {
        broken = true
        console.log(`"${chain[i]}" does not begin with "${end}"`)
    }
}
console.log('chain of ' + length)
