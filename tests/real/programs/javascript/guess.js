// Binary search for a secret number
const secret = 37;
let low = 1, high = 100, tries = 0, guess;
while (true) {
  guess = Math.floor((low + high) / 2);
  tries++;
  if (guess === secret) break;
  if (guess < secret) { low = guess + 1; continue; }
  high = guess - 1;
}
console.log("found", guess, "after", tries, "tries");
