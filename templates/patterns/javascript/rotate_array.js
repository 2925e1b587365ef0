// k: 1..4
// a: 1..50
// b: 1..50
// c: red | mon | A | north
// d: blue | tue | B | east
// style: shift | pop | slice | index
// list: ring | list | wheel

let <<list>> = [<<a>>, <<b>>, "<<c>>", "<<d>>", <<a + b>>];
<% if style == "shift" %>
for (let i = 0; i < <<k>>; i++) {
  <<list>>.push(<<list>>.shift());
  console.log(<<list>>.join(" "));
}
<% elif style == "pop" %>
let turns = <<k>>;
while (turns > 0) {
  const last = <<list>>.pop();
  <<list>>.unshift(last);
  turns--;
}
console.log(<<list>>);
<% elif style == "slice" %>
const rotated = <<list>>.slice(<<k>>).concat(<<list>>.slice(0, <<k>>));
console.log(<<list>>);
console.log(rotated);
<% else %>
const n = <<list>>.length;
for (let i = 0; i < n; i++) {
  console.log(i, "->", <<list>>[(i + <<k>>) % n]);
}
<% endif %>
