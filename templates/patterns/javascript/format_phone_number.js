// a: 200..999
// b: 100..999
// c: 1000..9999
// style: slice | loop | clean
// sep: - | . | " "

<% if style == "slice" %>
const digits = "<<a>><<b>><<c>>";
const area = digits.slice(0, 3);
const middle = digits.slice(3, 6);
const last = digits.slice(6);
console.log(`(${area}) ${middle}-${last}`);
console.log("+1 " + digits);
<% elif style == "loop" %>
const digits = String(<<a>><<b>><<c>>);
let out = "";
for (let i = 0; i < digits.length; i++) {
  if (i === 3 || i === 6) out += "<<sep|replace('"', '')>>";
  out += digits[i];
}
console.log(out);
console.log(out.length);
<% else %>
const typed = "+(<<a>>) <<b>>/<<c>> ";
let clean = "";
for (const ch of typed) {
  if (ch >= "0" && ch <= "9") clean += ch;
}
console.log(typed.trim(), "->", clean);
console.log(clean.length === 10 ? "ok" : "too " + (clean.length < 10 ? "short" : "long"));
<% endif %>
