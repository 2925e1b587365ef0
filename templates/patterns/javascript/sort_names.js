// a: Mia | Oskar | Zed | Bella | anna
// b: Liam | Chloe | Ben | Xavier | Ida
// c: Noah | Dora | Kim | Abe | Uma
// list: names | students | guests | people
// style: sort | first | compare

const <<list>> = ['<<a>>', '<<b>>', '<<c>>', 'Peter'];
<% if style == "sort" %>
<<list>>.sort();
console.log(<<list>>);
console.log(<<list>>.reverse().join(' > '));
<% elif style == "first" %>
let first = <<list>>[0];
for (const name of <<list>>) {
    if (name < first) first = name;
}
console.log('First in the alphabet: ' + first);
<% else %>
for (let i = 1; i < <<list>>.length; i++) {
    const x = <<list>>[i - 1], y = <<list>>[i];
    console.log(x, x < y ? 'comes before' : x > y ? 'comes after' : 'is the same as', y);
}
<% endif %>
