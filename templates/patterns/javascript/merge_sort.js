// a: 0..50
// b: 0..50
// c: 0..50
// d: 0..50
// e: -50..0
// f: mergeSort | sortList | msort

function <<f>>(list) {
  if (list.length <= 1) return list
  const middle = Math.floor(list.length / 2)
  const left = <<f>>(list.slice(0, middle))
  const right = <<f>>(list.slice(middle))
  const out = []
  while (left.length && right.length) {
    out.push(left[0] <= right[0] ? left.shift() : right.shift())
  }
  return out.concat(left, right)
}

const numbers = [<<a>>, <<b>>, <<c>>, <<d>>, <<e>>, 7]
console.log('before:', numbers)
console.log('after: ', <<f>>(numbers))
