// low: 2..20
// span: 12..24
// f: divisorSum | sumOfDivisors | aliquot

function <<f>>(n) {
  let sum = 0;
  for (let d = 1; d <= n / 2; d++) {
    if (n % d === 0) sum += d;
  }
  return sum;
}

for (let n = <<low>>; n < <<low + span>>; n++) {
  const s = <<f>>(n);
  if (s === n) {
    console.log(n + ' is perfect');
  } else if (s > n) {
    console.log(n + ' is abundant');
  } else {
    console.log(n + ' is deficient');
  }
}
