let n = 27, steps = 0, highest = n;
while (n !== 1) {
  n = n % 2 === 0 ? n / 2 : 3 * n + 1;
  if (n > highest) highest = n;
  steps++;
}
console.log(`steps: ${steps}, highest: ${highest}`);
