// n: 6..30
// seq: fib | sequence | fibs | list
// first: 0..1
// style: push | index | length

<% if style == "push" %>
const <<seq>> = [<<first>>, 1];
for (let i = 2; i < <<n>>; i++) {
  <<seq>>.push(<<seq>>[i - 1] + <<seq>>[i - 2]);
}
console.log(<<seq>>.join(", "));
<% elif style == "index" %>
let <<seq>> = [<<first>>, 1];
for (let i = 2; i <= <<n>>; i++) {
  <<seq>>[i] = <<seq>>[i - 2] + <<seq>>[i - 1];
}
console.log(<<seq>>);
<% else %>
var <<seq>> = [<<first>>, 1];
while (<<seq>>.length < <<n>>) {
  var len = <<seq>>.length;
  <<seq>>.push(<<seq>>[len - 1] + <<seq>>[len - 2]);
}
console.log("Count:", <<seq>>.length);
console.log("Last:", <<seq>>[<<seq>>.length - 1]);
console.log(<<seq>>.slice(0, 5).join(" "));
<% endif %>
