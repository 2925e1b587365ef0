// a: 1..6
// b: 1..6
// c: 1..6
// d: 1..6
// e: 1..6
// g: 1..6
// list: rolls | votes | dice | answers
// best: mode | best | favourite

const <<list>> = [<<a>>, <<b>>, <<c>>, <<d>>, <<e>>, <<g>>, <<a>>]
let <<best>> = <<list>>[0]
let most = 0

for (const candidate of <<list>>) {
    let count = 0
    for (const other of <<list>>) {
        if (other === candidate) count += 1
    }
    if (count > most) {
        most = count
        <<best>> = candidate
    }
}

console.log(<<list>>)
console.log(`${<<best>>} appears ${most} times`)
