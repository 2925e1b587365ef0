// n: 0..60
// m: 0..3
// style: lines | count

<% if style == "lines" %>
console.log(<<n>> == "<<n>>", <<n>> === "<<n>>");
console.log(<<m>> == true, <<m>> === true);
console.log(<<m>> == "", 0 == "");
console.log(null == undefined, null === undefined);
console.log(NaN === NaN);
console.log("<<n>>" !== "<<m>>", <<n>> != "<<m>>");
<% else %>
const a = [<<n>>, "<<n>>", <<m>>, true, "", null];
const b = ["<<n>>", "<<n>>", "<<m>>", 1, 0, undefined];
let loose = 0, strict = 0;
for (let i = 0; i < a.length; i++) {
  if (a[i] == b[i]) loose++;
  if (a[i] === b[i]) strict++;
  console.log(i, a[i] == b[i], a[i] === b[i]);
}
console.log("loose " + loose + ", strict " + strict);
<% endif %>
