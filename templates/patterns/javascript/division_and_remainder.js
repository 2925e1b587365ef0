// a: 5..200
// b: 2..12
// c: 1..9
// thing: sweets | cards | books | marbles
// who: children | players | boxes

const <<thing>> = <<a>>;
const <<who>> = <<b>>;
const each = Math.floor(<<thing>> / <<who>>);
const left = <<thing>> % <<who>>;

console.log(`${<<thing>>} <<thing>> for ${<<who>>} <<who>>:`);
console.log('each gets ' + each);
console.log('left over: ' + left);
if (left !== 0) {
  console.log('exactly: ' + <<thing>> / <<who>>);
}
console.log(-<<c>> % <<b>>, <<c>> % -<<b>>, each * <<who>> + left === <<thing>>);
