// a: banana | kiwi | zebra | delta | rust
// b: apple | fig | lion | alpha | go
// c: cherry | date | ant | omega | perl
// n: 10..99
// m: 10..99
// style: words | numbers
// min: min | lowest | smallest

<% if style == "words" %>
const items = ["<<a>>", "<<b>>", "<<c>>", "melon"];
<% else %>
const items = [<<n>>, <<m>>, <<n - m>>, 33, <<n + 1>>];
<% endif %>
for (let i = 0; i < items.length - 1; i++) {
  let <<min>> = i;
  for (let j = i + 1; j < items.length; j++) {
    if (items[j] < items[<<min>>]) {
      <<min>> = j;
    }
  }
  if (<<min>> !== i) {
    console.log("swap", items[i], "and", items[<<min>>]);
    const t = items[i];
    items[i] = items[<<min>>];
    items[<<min>>] = t;
  }
}
console.log(items);
