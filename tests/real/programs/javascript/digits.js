function digitSum(number) {
  let sum = 0;
  while (number > 0) {
    sum += number % 10;
    number = Math.floor(number / 10);
  }
  return sum;
}
console.log(digitSum(12345), digitSum(0), digitSum(987654321));
let reversed = 0, rest = 7301;
for (; rest > 0; rest = Math.trunc(rest / 10)) {
  reversed = reversed * 10 + rest % 10;
}
console.log(reversed, String(7301).split("").reverse().join(""));
