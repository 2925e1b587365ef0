// a: blue | red | green | gold
// b: white | black | pink | grey
// c: small | big | square | cracked
// n: 1..3
// stack: stack | plates | pile
// style: trace | empty

const <<stack>> = [];
<<stack>>.push("<<a>>");
<<stack>>.push("<<b>>");
<<stack>>.push("<<c>>");
<% if style == "trace" %>
console.log("on top:", <<stack>>[<<stack>>.length - 1]);
for (let i = 0; i < <<n>>; i++) {
  const plate = <<stack>>.pop();
  console.log("took " + plate + ", left " + <<stack>>.length);
}
<<stack>>.push("new");
console.log(<<stack>>);
<% else %>
console.log("size", <<stack>>.length);
while (<<stack>>.length > <<n - 1>>) {
  console.log("pop", <<stack>>.pop());
}
console.log(<<stack>>.length === 0 ? "empty" : "not empty: " + <<stack>>);
<% endif %>
