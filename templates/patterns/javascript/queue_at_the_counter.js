// a: Ann | Bob | Cleo | Dev
// b: Eli | Fay | Gus | Hana
// c: Ivo | Jill | Kurt | Lea
// late: Max | Nora | Otto
// after: 1..3
// queue: queue | line | waiting

const <<queue>> = ["<<a>>", "<<b>>", "<<c>>"]
let served = 0

while (<<queue>>.length > 0) {
  const next = <<queue>>.shift()
  served++
  console.log(`Serving ${next}, ${<<queue>>.length} waiting`)
  if (served === <<after>>) {
    console.log("<<late>> arrives")
    <<queue>>.push("<<late>>")
  }
}
console.log("Served", served, "people")
