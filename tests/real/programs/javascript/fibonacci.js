const fib = n => n < 2 ? n : fib(n - 1) + fib(n - 2);
const row = [];
for (let i = 0; i < 15; i++) row.push(fib(i));
console.log(row);
console.log(row.join(" "));
let p = 0, q = 1;
while (p < 1000) {
  [p, q] = [q, p + q];
}
console.log(p, q);
