const isPrime = (n) => {
  if (n < 2) return false;
  for (let d = 2; d * d <= n; d++) {
    if (n % d === 0) return false;
  }
  return true;
};
const primes = [];
let candidate = 2;
while (primes.length < 30) {
  if (isPrime(candidate)) primes.push(candidate);
  candidate++;
}
console.log(primes);
console.log(primes.includes(97), primes.indexOf(101), primes[primes.length - 1]);
