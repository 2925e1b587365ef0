// A file without a single semicolon
let count = 0
const words = ['red', 'green', 'blue']
for (const word of words) {
  count += word.length
  console.log(word)
}
let a = 1
let b = 2
const sum =
  a +
  b
console.log(count, sum)
do count-- 
while (count > 9)
if (a < b) console.log('less')
else console.log('more')
let x = a
++b
console.log(x, b)
const later = () => {
  return
  console.log('never')
}
console.log(later())
var y = 5; var z = y
++y
console.log(y, z)
