function isPalindrome(text) {
  const clean = text.toLowerCase().replaceAll(" ", "");
  let reversed = "";
  for (const letter of clean) reversed = letter + reversed;
  return clean === reversed;
}
const candidates = ["Level", "hello", "Never odd or even", ""];
for (const text of candidates) {
  console.log(`"${text}" ${isPalindrome(text) ? "is" : "is not"} a palindrome`);
}
