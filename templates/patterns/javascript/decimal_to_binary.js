// n: 2..255
// m: 16..1023
// style: while | recursive | builtin | table
// bits: bits | binary | digits

<% if style == "while" %>
let n = <<m>>;
let <<bits>> = "";
while (n > 0) {
  <<bits>> = (n % 2) + <<bits>>;
  n = Math.floor(n / 2);
}
console.log("<<m>> in binary is " + <<bits>>);
console.log("ones: " + (<<bits>>.split("1").length - 1));
<% elif style == "recursive" %>
function toBinary(n) {
  if (n < 2) return String(n);
  return toBinary(Math.floor(n / 2)) + n % 2;
}
console.log(toBinary(<<n>>));
console.log(toBinary(<<m>>));
<% elif style == "builtin" %>
const number = <<n>>;
const <<bits>> = number.toString(2);
console.log(<<bits>>, <<bits>>.length + " bits");
console.log(<<bits>>.padStart(8, "0"));
console.log(parseInt(<<bits>>, 2) === number);
<% else %>
for (let i = <<n>>; i < <<n + 8>>; i++) {
  console.log(i.toString().padStart(4) + i.toString(2).padStart(11) + i.toString(16).padStart(5));
}
<% endif %>
