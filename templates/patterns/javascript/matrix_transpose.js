// a: 1..20
// b: 1..20
// c: 1..20
// d: 1..20
// e: -9..0
// g: -9..9
// t: turned | transposed | t

const matrix = [[<<a>>, <<b>>], [<<c>>, <<d>>], [<<e>>, <<g>>]];
const <<t>> = [];
for (let col = 0; col < matrix[0].length; col++) {
  const row = [];
  for (let i = 0; i < matrix.length; i++) {
    row.push(matrix[i][col]);
  }
  <<t>>.push(row);
}

console.log("before:");
for (const row of matrix) console.log(row.join("\t"));
console.log("after:");
for (const row of <<t>>) console.log(row.join("\t"));
