function makeCounter(step) {
  let value = 0;
  return function () {
    value += step;
    return value;
  };
}

const byTwo = makeCounter(2);
const byFive = makeCounter(5);
byTwo();
byFive();
console.log(byTwo());
console.log(byFive() - byTwo());
