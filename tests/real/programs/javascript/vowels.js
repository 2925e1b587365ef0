const sentence = "The quick brown fox jumps over the lazy dog";
let vowels = 0, others = 0;
for (let i = 0; i < sentence.length; i++) {
  const letter = sentence[i].toUpperCase();
  if ("AEIOU".includes(letter)) {
    vowels++;
  } else if (letter !== " ") {
    others += 1;
  }
}
console.log(vowels, others, sentence.charAt(4), sentence.indexOf("fox"));
const words = sentence.split(" ");
let longest = words[0];
for (const word of words) if (word.length > longest.length) longest = word;
console.log(words.length, longest, words);
