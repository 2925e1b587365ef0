// a: buy milk | call mum | fix bike | water plants
// b: write report | clean desk | pay rent | learn JS
// c: go running | read a book | cook dinner
// done: 0..2
// mark: x | ✓ | *
// list: todos | tasks | jobs

const <<list>> = ["<<a>>", "<<b>>", "<<c>>"]
const finished = [false, false, false]

function show() {
  for (let i = 0; i < <<list>>.length; i++) {
    console.log(`[${finished[i] ? "<<mark>>" : " "}] ${i + 1}. ${<<list>>[i]}`)
  }
}

function add(text) {
  <<list>>.push(text)
  finished.push(false)
}

add("sleep")
finished[<<done>>] = true
show()

let open = 0
for (const f of finished) if (!f) open++
console.log(open + " of " + <<list>>.length + " still open")
