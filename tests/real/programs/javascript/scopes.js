let x = 1;
{
  let x = 2;
  {
    let x = x2();
    console.log(x);
  }
  console.log(x);
}
console.log(x);
function x2() {
  return x + 40;
}
function change() {
  x = 10;
  let y = 5;
  if (y > 3) {
    let y = 6;
    x += y;
  }
  return x + y;
}
console.log(change(), x);
for (let x = 0; x < 2; x++) {
  let x = "inner";
  console.log(x);
}
const limit = 3;
for (const x of [7, 8]) {
  const doubled = x * 2;
  console.log(doubled);
}
implicit = 5;
function reads() {
  return implicit + 1;
}
console.log(reads(), x);
console.log(early);
let early = 1;
