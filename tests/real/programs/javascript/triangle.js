for (let row = 1; row <= 5; row++) {
  let line = "";
  for (let star = 0; star < row; star++) line += "*";
  console.log(" ".repeat(5 - row) + line);
}
for (let i = 3, j = 0; i >= j; i--, j++) console.log(i, j);
for (let i = 0; ; i += 2) { if (i > 4) break; console.log(i) }
let k = 0;
for (; k < 2;) { k++ }
outer = 0;
for (let i = 0; i < 3; i++) {
  for (let j = 0; j < 3; j++) {
    if (j === 2) continue;
    if (i === 2) break;
    outer += i * 10 + j;
  }
}
console.log(k, outer);
