// a: sos | hello | morse | node | help me
// b: cat | ship | yes | echo | radio
// sep: " / " | " " | "   "
// style: encode | decode

const letters = "abcdefghijklmnopqrstuvwxyz";
const codes = [
  ".-", "-...", "-.-.", "-..", ".", "..-.", "--.", "....", "..", ".---", "-.-", ".-..", "--",
  "-.", "---", ".--.", "--.-", ".-.", "...", "-", "..-", "...-", ".--", "-..-", "-.--", "--..",
];

<% if style == "encode" %>
for (const word of ["<<a>>", "<<b>>"]) {
  const out = [];
  for (const ch of word) {
    const at = letters.indexOf(ch);
    if (at >= 0) out.push(codes[at]);
  }
  console.log(word + ": " + out.join(<<sep>>));
}
<% else %>
let signal = "";
for (const ch of "<<b>>") signal += codes[letters.indexOf(ch)] + " ";
console.log(signal.trim());

let text = "";
for (const code of signal.trim().split(" ")) {
  text += letters[codes.indexOf(code)];
}
console.log(text.toUpperCase(), text === "<<b>>");
console.log(signal.length + <<sep>> + "<<a>>".length);
<% endif %>
