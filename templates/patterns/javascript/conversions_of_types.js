// n: 1..99
// f: 1..99
// style: number | string | plus

<% if style == "number" %>
console.log(Number("<<n>>") + 1);
console.log(Number("<<n>>.<<f>>"));
console.log(Number("<<n>>px"));
console.log(parseInt("<<n>>px"), parseFloat("<<n>>.<<f>>kg"));
console.log(Number(true) + Number(false), Number(""));
console.log(isNaN("<<n>>a"), isNaN("<<n>>"));
<% elif style == "string" %>
let n = <<n>>;
let text = String(n);
console.log(text + text, n + n);
console.log(text.length);
console.log((n + <<f / 100>>).toString());
console.log(String(true).toUpperCase(), String(null), String([<<n>>, <<f>>]));
<% else %>
console.log("<<n>>" + <<f>>);
console.log(<<n>> + "<<f>>");
console.log(<<n>> + <<f>> + "!");
console.log("!" + <<n>> + <<f>>);
console.log("<<n>>" - <<f>>, "<<n>>" * "2");
console.log(+"<<n>>" + +"<<f>>", true + <<n>>);
<% endif %>
