const a = [[1, 2], [3, 4]], b = [[0, 1], [1, 0]];
const product = [];
for (let i = 0; i < 2; i++) {
  product.push([]);
  for (let j = 0; j < 2; j++) {
    let cell = 0;
    for (let k = 0; k < 2; k++) cell += a[i][k] * b[k][j];
    product[i].push(cell);
  }
}
console.log(product);
let text = "";
for (const row of product) {
  for (const cell of row) text += cell + " ";
  text = text.trim() + "\n";
}
console.log(text);
