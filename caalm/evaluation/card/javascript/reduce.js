const prices = [12, 5, 30, 8];
const cheap = prices.filter((price) => price < 15);
const total = cheap.reduce((sum, price) => sum + price, 0);
console.log(cheap.length);
console.log(total);
console.log(cheap.map((price) => price * 2).join(" "));
