const rows = [[1, 2], [3, 4]];
console.log(rows[1][0], rows[1][7], rows[-1]);
console.log(rows[5][0]);
