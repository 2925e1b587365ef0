// a: 1..9
// b: 1..9
// c: 1..9
// d: 1..9
// e: 1..9
// g: 1..9
// m: matrix | grid | table
// style: rows | columns | total

const <<m>> = [
    [<<a>>, <<b>>, <<c>>],
    [<<d>>, <<e>>, <<g>>],
];
<% if style == "rows" %>
for (const row of <<m>>) {
    let sum = 0;
    for (const cell of row) sum += cell;
    console.log(row.join(" + "), "=", sum);
}
<% elif style == "columns" %>
for (let c = 0; c < <<m>>[0].length; c++) {
    let sum = 0;
    for (let r = 0; r < <<m>>.length; r++) {
        sum += <<m>>[r][c];
    }
    console.log("column " + (c + 1) + ": " + sum);
}
<% else %>
let total = 0;
let biggest = <<m>>[0][0];
for (let i = 0; i < 2; i++) {
    for (let j = 0; j < 3; j++) {
        total += <<m>>[i][j];
        if (<<m>>[i][j] > biggest) biggest = <<m>>[i][j];
    }
}
console.log(<<m>>);
console.log("total", total, "biggest", biggest);
<% endif %>
