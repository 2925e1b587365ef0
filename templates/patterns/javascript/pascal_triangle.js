// n: 4..12
// style: rows | formula | centered
// row: row | line | current
// sep: comma | space

<% if style == "rows" %>
let <<row>> = [1];
for (let i = 0; i < <<n>>; i++) {
  console.log(<<row>>.join("<<", " if sep == "comma" else " ">>"));
  const next = [1];
  for (let k = 1; k < <<row>>.length; k++) {
    next.push(<<row>>[k - 1] + <<row>>[k]);
  }
  next.push(1);
  <<row>> = next;
}
<% elif style == "formula" %>
for (let i = 0; i < <<n>>; i++) {
  let value = 1;
  let <<row>> = "";
  for (let k = 0; k <= i; k++) {
    <<row>> += value + "<<"," if sep == "comma" else " ">>";
    value = value * (i - k) / (k + 1);
  }
  console.log(<<row>>.slice(0, -1));
}
<% else %>
function choose(n, k) {
  if (k === 0 || k === n) return 1;
  return choose(n - 1, k - 1) + choose(n - 1, k);
}

for (let i = 0; i < <<[n, 8]|min>>; i++) {
  let <<row>> = " ".repeat(2 * (<<[n, 8]|min>> - i));
  for (let k = 0; k <= i; k++) <<row>> += String(choose(i, k)).padStart(4);
  console.log(<<row>>);
}
<% endif %>
