// n: 5..16
// size: 2..5
// style: slice | push | text
// c: chunks | groups | pages

<% if style == "text" %>
const text = '<<'abcdefghijklmnopqrstuvwxyz'[:n + size]>>';
let <<c>> = [];
for (let i = 0; i < text.length; i += <<size>>) {
  <<c>>.push(text.substring(i, i + <<size>>));
}
console.log(<<c>>.join(' '));
<% else %>
const items = [];
for (let i = 1; i <= <<n>>; i++) items.push(i);
const <<c>> = [];
<% if style == "slice" %>
for (let i = 0; i < items.length; i += <<size>>) {
  <<c>>.push(items.slice(i, i + <<size>>));
}
<% else %>
for (const item of items) {
  if (<<c>>.length === 0 || <<c>>[<<c>>.length - 1].length === <<size>>) {
    <<c>>.push([]);
  }
  <<c>>[<<c>>.length - 1].push(item);
}
<% endif %>
console.log(<<c>>);
<% endif %>
console.log(<<c>>.length, '<<c>>');
