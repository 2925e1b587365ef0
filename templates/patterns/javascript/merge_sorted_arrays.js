// a: 1..20
// b: 1..15
// c: 1..9
// p: 1..25
// q: 1..12
// out: merged | result | all

const left = [<<a>>, <<a + b>>, <<a + b + c>>];
const right = [<<p>>, <<p + q>>, <<p + q + c>>, <<p + 2 * q + 20>>];
const <<out>> = [];
let i = 0;
let j = 0;

while (i < left.length && j < right.length) {
  if (left[i] <= right[j]) {
    <<out>>.push(left[i]);
    i++;
  } else {
    <<out>>.push(right[j]);
    j++;
  }
}
while (i < left.length) {
  <<out>>.push(left[i]);
  i++;
}
while (j < right.length) {
  <<out>>.push(right[j]);
  j++;
}

console.log(<<out>>.join(' '));
