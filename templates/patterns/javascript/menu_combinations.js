// a: soup | salad | toast
// b: melon | olives | bread
// c: pasta | fish | curry
// d: pizza | steak | tofu
// p: 3..9
// q: 8..19
// max: 14..24

const starters = ['<<a>>', '<<b>>'];
const mains = ['<<c>>', '<<d>>', 'risotto'];
const prices = [<<q>>, <<q + 3>>, <<q - 2>>];
let combinations = 0;

for (const starter of starters) {
  for (let i = 0; i < mains.length; i++) {
    const price = <<p>> + prices[i];
    if (price > <<max>>) continue;
    combinations++;
    console.log(`${starter} + ${mains[i]}: ${price}`);
  }
}
console.log(combinations + ' menus for at most <<max>>');
