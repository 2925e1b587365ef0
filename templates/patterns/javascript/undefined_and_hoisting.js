// n: 1..90
// x: x | count | total
// f: sayHello | show | hello

<<f>>("before")

console.log(<<x>>)
var <<x>> = <<n>>
console.log(<<x>>)

let empty
console.log(empty, empty === undefined, empty ?? "nothing yet")
empty = null
console.log(empty, empty == undefined)

function <<f>>(when) {
  console.log("called " + when)
}

<<f>>("after")
