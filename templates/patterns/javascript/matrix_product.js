// a: 0..6
// b: 0..6
// c: 0..6
// d: 0..6
// p: -3..5
// q: -3..5
// r: result | product | C

const A = [[<<a>>, <<b>>], [<<c>>, <<d>>]];
const B = [[<<p>>, 1], [2, <<q>>]];
const <<r>> = [[0, 0], [0, 0]];

for (let i = 0; i < 2; i++) {
  for (let j = 0; j < 2; j++) {
    for (let k = 0; k < 2; k++) {
      <<r>>[i][j] += A[i][k] * B[k][j];
    }
  }
}
console.log(<<r>>);
console.log("determinant of A:", A[0][0] * A[1][1] - A[0][1] * A[1][0]);
