// n: 3..9
// style: same | count | letters | down | mirror
// v: i | row | r
// sep: none | space

for (let <<v>> = 1; <<v>> <= <<n>>; <<v>>++) {
<% if style == "same" %>
    let line = "";
    for (let c = 0; c < <<v>>; c++) line += <<v>><<' + " "' if sep == "space" else "">>;
    console.log(line);
<% elif style == "count" %>
    const line = [];
    for (let c = 1; c <= <<v>>; c++) line.push(c);
    console.log(line.join("<<" " if sep == "space" else "">>"));
<% elif style == "letters" %>
    let line = "";
    for (let c = 0; c < <<v>>; c++) line += "ABCDEFGHI"[c]<<' + " "' if sep == "space" else "">>;
    console.log(line);
<% elif style == "down" %>
    let line = "";
    for (let c = <<n>>; c >= <<v>>; c--) line += c<<' + " "' if sep == "space" else "">>;
    console.log(line);
<% else %>
    const line = [];
    for (let c = 1; c <= <<v>>; c++) line.push(c);
    const back = line.slice(0, -1).reverse();
    console.log(line.concat(back).join("<<" " if sep == "space" else "">>"));
<% endif %>
}
console.log("rows: <<n>>");
