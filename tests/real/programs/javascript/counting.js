// How often each letter comes, with two lists side by side
const letters = [], counts = [];
for (const letter of "mississippi") {
  const at = letters.indexOf(letter);
  if (at === -1) {
    letters.push(letter);
    counts.push(1);
  } else {
    counts[at]++;
  }
}
for (let i = 0; i < letters.length; i++) console.log(letters[i] + ": " + counts[i]);
console.log(letters, counts);
