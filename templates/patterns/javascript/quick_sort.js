// a: 1..90
// b: 1..90
// c: 1..90
// d: 1..90
// e: 1..90
// pivot: pivot | mid | p
// small: less | smaller | left

const quickSort = (list) => {
  if (list.length < 2) {
    return list
  }
  const <<pivot>> = list[0]
  const <<small>> = []
  const rest = []
  for (let i = 1; i < list.length; i++) {
    if (list[i] < <<pivot>>) <<small>>.push(list[i])
    else rest.push(list[i])
  }
  return quickSort(<<small>>).concat([<<pivot>>], quickSort(rest))
}

console.log(quickSort([<<a>>, <<b>>, <<c>>, <<d>>, <<e>>]).join(", "))
console.log(quickSort([]).length, quickSort([<<a>>]))
