// a: 1..500
// b: 1..500
// w: red | ten | end | go
// f: true | false
// style: many | lists | mixed

<% if style == "many" %>
console.log(<<a>>, <<b>>, <<a + b>>);
console.log("a", <<a>>, "b", <<b>>);
console.log("<<w>>", <<f>>, null, undefined);
console.log();
console.log("a + b =", <<a>> + <<b>>);
console.log("a + b = " + <<a>> + <<b>>);
<% elif style == "lists" %>
const list = [<<a>>, "<<w>>", <<f>>];
console.log(list);
console.log(list, list.length);
console.log("list: " + list);
console.log(`list: ${list}`);
console.log([list, []], [[<<b>>]]);
<% else %>
const x = <<a>>;
const y = <<b>> / 4;
console.log("x =", x, "y =", y);
console.log(x > y, x === y, x < y);
console.log("<<w>>", "<<w>>".length, ["<<w>>"], -x, [-y]);
console.log("tab\there", 'quote "<<w>>"', "it's");
<% endif %>
