// a: 1..6
// b: 3..9
// c: 5..9
// d: 1..9
// what: common | difference | union
// x: left | mine | one
// y: right | yours | two

const <<x>> = [<<a>>, <<a + 2>>, <<a + 3>>, <<d + 4>>];
const <<y>> = [<<b>>, <<c>>, <<b + 2>>];
const result = [];

<% if what == "common" %>
for (const n of <<x>>) {
	if (<<y>>.includes(n) && !result.includes(n)) result.push(n);
}
console.log("in both:", result);
<% elif what == "difference" %>
for (const n of <<x>>) {
	if (<<y>>.indexOf(n) === -1) result.push(n);
}
console.log("only in <<x>>:", result);
<% else %>
for (const n of <<x>>.concat(<<y>>)) {
	if (result.includes(n)) continue;
	result.push(n);
}
result.sort((p, q) => p - q);
console.log("together:", result);
<% endif %>
console.log(result.length === 0 ? "empty" : "size " + result.length);
