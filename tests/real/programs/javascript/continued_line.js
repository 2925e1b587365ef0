const a = [1, 2, 3]
const b = 4
[a[0]].length
console.log(a, b)
