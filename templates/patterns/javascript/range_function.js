// a: 0..12
// b: 14..40
// s: 1..6
// f: range | sequence | numbers

function <<f>>(start, end, step = 1) {
  const out = [];
  if (step > 0) {
    for (let x = start; x < end; x += step) out.push(x);
  } else {
    for (let x = start; x > end; x += step) out.push(x);
  }
  return out;
}

console.log(<<f>>(<<a>>, <<a + 5>>));
console.log(<<f>>(<<a>>, <<b>>, <<s + 2>>));
console.log(<<f>>(<<b>>, <<a>>, -<<s + 3>>));
console.log(<<f>>(5, 5));
