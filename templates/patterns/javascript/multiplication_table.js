// n: 2..25
// last: 5..15
// style: template | plus | comma | while
// sign: x | * | times

<% if style == "template" %>
const number = <<n>>;
for (let i = 1; i <= <<last>>; i++) {
  console.log(`${number} <<sign>> ${i} = ${number * i}`);
}
<% elif style == "plus" %>
var table = <<n>>;
for (var i = 1; i <= <<last>>; i++) {
  console.log(table + " <<sign>> " + i + " = " + table * i);
}
<% elif style == "comma" %>
let n = <<n>>
for (let i = 0; i <= <<last>>; i++)
  console.log(n, '<<sign>>', i, '=', n * i)
<% else %>
let row = 1;
let product = <<n>>;
console.log("Table of <<n>>");
while (row <= <<last>>) {
  console.log(row + " <<sign>> <<n>> = " + product);
  row++;
  product += <<n>>;
}
<% endif %>
