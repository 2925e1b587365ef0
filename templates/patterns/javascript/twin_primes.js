// limit: 20..300
// gap: 2..6
// p: prime | isPrime

const <<p>> = (n) => {
  if (n < 2) return false;
  for (let i = 2; i <= Math.sqrt(n); i++) {
    if (n % i === 0) return false;
  }
  return true;
};

let pairs = 0;
for (let n = 3; n + <<gap // 2 * 2>> <= <<limit>>; n += 2) {
  if (<<p>>(n) && <<p>>(n + <<gap // 2 * 2>>)) {
    pairs++;
    if (pairs <= 12) console.log(`(${n}, ${n + <<gap // 2 * 2>>})`);
  }
}
console.log(pairs + ' pairs up to <<limit>>');
