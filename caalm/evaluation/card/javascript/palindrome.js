function isPalindrome(word) {
  let left = 0;
  let right = word.length - 1;
  while (left < right) {
    if (word[left] !== word[right]) {
      return false;
    }
    left++;
    right--;
  }
  return true;
}

for (const word of ["level", "river", "noon"]) {
  console.log(word, isPalindrome(word) ? "yes" : "no");
}
