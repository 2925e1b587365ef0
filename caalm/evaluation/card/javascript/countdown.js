let fuel = 20;
let burned = 7;
while (fuel > 0) {
  console.log(`fuel ${fuel}`);
  fuel -= burned;
  burned -= 1;
}
console.log(fuel, burned);
