// n: 100000000..999999999
// bits: 64..255
// style: isbn | parity | weights
// s: sum | total | checksum

<% if style == "isbn" %>
const isbn = "<<n>>";
let <<s>> = 0;
for (let i = 0; i < 9; i++) {
  <<s>> += (10 - i) * Number(isbn[i]);
}
const rest = (11 - <<s>> % 11) % 11;
console.log("checksum " + <<s>>);
console.log(isbn + "-" + (rest === 10 ? "X" : rest));
<% elif style == "parity" %>
let byte = <<bits>>;
let ones = 0;
let text = "";
while (byte > 0) {
  const bit = byte % 2;
  ones += bit;
  text = bit + text;
  byte = (byte - bit) / 2;
}
console.log(text, "has", ones, "ones");
console.log("parity bit:", ones % 2);
<% else %>
const weights = [3, 1];
let <<s>> = 0;
let i = 0;
for (const digit of String(<<n>>)) {
  <<s>> += digit * weights[i % 2];
  i++;
}
console.log(<<s>>, 10 - <<s>> % 10);
<% endif %>
