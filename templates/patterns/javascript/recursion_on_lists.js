// a: 1..30
// b: 1..30
// c: 1..30
// d: 1..30
// what: sum | max | length | reverse | joined
// arg: list | items | xs

<% if what == "sum" %>
function sum(<<arg>>) {
  if (<<arg>>.length === 0) return 0;
  return <<arg>>[0] + sum(<<arg>>.slice(1));
}

console.log(sum([<<a>>, <<b>>, <<c>>, <<d>>]));
console.log(sum([]), sum([<<a>>]));
<% elif what == "max" %>
function max(<<arg>>) {
  if (<<arg>>.length === 1) return <<arg>>[0];
  const rest = max(<<arg>>.slice(1));
  return <<arg>>[0] > rest ? <<arg>>[0] : rest;
}

console.log(max([<<a>>, <<b>>, <<c>>, <<d>>]));
<% elif what == "length" %>
const depth = (<<arg>>) => (Array.isArray(<<arg>>) ? 1 + depth(<<arg>>[0]) : 0);

console.log(depth(<<a>>));
console.log(depth([<<b>>, <<c>>]));
console.log(depth([[[<<d>>], <<a>>]]));
<% elif what == "reverse" %>
const reverse = <<arg>> => <<arg>>.length ? reverse(<<arg>>.slice(1)).concat(<<arg>>[0]) : [];

console.log(reverse([<<a>>, <<b>>, <<c>>, <<d>>]));
console.log(reverse(["a", "b", <<a>>]));
<% else %>
function show(<<arg>>, from = 0) {
  if (from === <<arg>>.length - 1) return "and " + <<arg>>[from];
  return <<arg>>[from] + ", " + show(<<arg>>, from + 1);
}

console.log(show([<<a>>, <<b>>, <<c>>]));
console.log(show([<<d>>, <<a>>, <<c>>, <<b>>, <<a>>]));
<% endif %>
