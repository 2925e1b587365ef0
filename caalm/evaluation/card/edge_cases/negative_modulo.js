console.log(-7 % 3);
console.log(7 % -3);
console.log(((-7 % 3) + 3) % 3);
console.log(Math.trunc(-7 / 2), Math.floor(-7 / 2));
