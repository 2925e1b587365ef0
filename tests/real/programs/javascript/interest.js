let balance = 1000;
const rate = 0.035;
for (let year = 1; year <= 5; year++) {
  balance *= 1 + rate;
  console.log("Year", year, balance.toFixed(2), balance);
}
console.log(1000 * (1 + rate) ** 5, 1000 * Math.pow(1.05, 10), Math.round(balance * 100) / 100);
