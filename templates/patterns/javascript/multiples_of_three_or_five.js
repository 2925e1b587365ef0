// n: 20..1500
// a: 3..7
// b: 5..11
// style: loop | list | three
// s: sum | total

<% if style == "loop" %>
var <<s>> = 0;
for (var i = 1; i < <<n>>; i++) {
    if (i % <<a>> == 0 || i % <<b>> == 0) {
        <<s>> += i;
    }
}
console.log(<<s>>);
<% elif style == "list" %>
const hits = [];
for (let i = 1; i <= 60; i++) {
    if (i % <<a>> === 0 || i % <<b>> === 0) hits.push(i);
}
let <<s>> = 0;
for (const h of hits) <<s>> += h;
console.log(hits.join(" "));
console.log(`${hits.length} numbers, sum ${<<s>>}, last ${hits[hits.length - 1]}`);
console.log(<<s>> > <<n>> ? "above <<n>>" : "not above <<n>>");
<% else %>
function sumOf(k, limit) {
    const count = Math.floor((limit - 1) / k);
    return k * count * (count + 1) / 2;
}
let <<s>> = sumOf(<<a>>, <<n>>) + sumOf(<<b>>, <<n>>) - sumOf(<<a * b>>, <<n>>);
console.log("by formula:", <<s>>);
<% endif %>
