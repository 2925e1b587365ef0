function factorial(n) {
  if (n <= 1) return 1;
  return n * factorial(n - 1);
}
for (const n of [0, 1, 5, 10, 20, 21, 22, 25, 30]) {
  console.log(`${n}! = ${factorial(n)}`);
}
console.log(factorial(50), factorial(170), factorial(171));
