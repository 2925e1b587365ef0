// a: 1..12
// b: 1..9
// c: 2..15
// x: A | Z | o | *
// y: B | - | e
// z: C | = | !
// style: digits | pairs

<% if style == "digits" %>
const packed = "<<a>><<x>><<b>><<y>><<c>><<z>>";
let number = "";
let text = "";
for (const ch of packed) {
  if (ch >= "0" && ch <= "9") {
    number += ch;
  } else {
    text += ch.repeat(Number(number));
    number = "";
  }
}
console.log(packed, "->", text);
<% else %>
const counts = [<<a>>, <<b>>, <<c>>];
const chars = ["<<x>>", "<<y>>", "<<z>>"];
let text = "";
for (let i = 0; i < counts.length; i++) {
  for (let k = 0; k < counts[i]; k++) text += chars[i];
}
console.log(text);
console.log(text.length === <<a + b + c>> ? "ok" : "length is wrong");
<% endif %>
