function greet(name = "world", mark = "!") {
  return "Hello, " + name + mark;
}
console.log(greet(), greet("Ada"), greet("Bob", "?"), greet(undefined, "."), greet(null));
function area(width, height) {
  if (height === undefined) {
    height = width;
  }
  return width * height;
}
console.log(area(3), area(3, 4), area(3, 4, 5), area());
const square = (n) => n * n;
const hypotenuse = (a, b) => {
  const sum = square(a) + square(b);
  return Math.sqrt(sum);
};
const log = (text) => console.log("log:", text);
log(hypotenuse(3, 4));
console.log(log("value"));
const power = function (base, exponent = 2) {
  let result = 1;
  for (let i = 0; i < exponent; i++) result *= base;
  return result;
};
console.log(power(3), power(2, 10));
function isEven(n) {
  return n === 0 ? true : isOdd(n - 1);
}
function isOdd(n) {
  return n === 0 ? false : isEven(n - 1);
}
console.log(isEven(10), isOdd(7), noReturn());
function noReturn() {}
