// a: 1..90
// b: 1..90
// c: -60..60
// d: 1..90
// list: deposits | steps | sales | amounts
// style: list | print | before

const <<list>> = [<<a>>, <<b>>, <<c>>, <<d>>];
<% if style == "list" %>
const totals = [];
let sum = 0;
for (const value of <<list>>) {
  sum += value;
  totals.push(sum);
}
console.log(<<list>>);
console.log(totals);
<% elif style == "print" %>
let sum = 0;
for (let i = 0; i < <<list>>.length; i++) {
  sum += <<list>>[i];
  console.log(`${i + 1}: ${<<list>>[i]} (total ${sum})`);
}
<% else %>
const sums = [0];
for (let i = 0; i < <<list>>.length; i++) {
  sums[i + 1] = sums[i] + <<list>>[i];
}
console.log("from 1 to 3:", sums[4] - sums[1]);
console.log("all:", sums[<<list>>.length]);
<% endif %>
