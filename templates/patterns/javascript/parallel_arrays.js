// a: 10..60
// b: 10..60
// c: 10..60
// n: Lena | Tom | Ravi
// m: Kim | Sara | Jo
// o: Abdul | Eve | Finn
// what: age | points | height
// style: oldest | print | above

const names = ["<<n>>", "<<m>>", "<<o>>"];
const <<what>>s = [<<a>>, <<b>>, <<c>>];
<% if style == "oldest" %>
let top = 0;
for (let i = 1; i < names.length; i++) {
    if (<<what>>s[i] > <<what>>s[top]) top = i;
}
console.log(names[top] + " has the highest <<what>>: " + <<what>>s[top]);
<% elif style == "print" %>
for (let i = 0; i < names.length; i++) {
    console.log(`${names[i]}: ${<<what>>s[i]}`);
}
console.log(names.length === <<what>>s.length);
<% else %>
let sum = 0;
for (const x of <<what>>s) sum += x;
const mean = sum / <<what>>s.length;
for (let i = 0; i < 3; i++) {
    if (<<what>>s[i] > mean) console.log(names[i], "is above", mean.toFixed(1));
    else console.log(names[i], "is not");
}
<% endif %>
