// step: 1..7
// start: 0..12
// style: codes | string | while
// case: upper | lower

<% if style == "codes" %>
let line = "";
for (let i = <<start>>; i < 26; i += <<step>>) {
    line += String.fromCharCode(<<65 if case == "upper" else 97>> + i) + " ";
}
console.log(line.trim());
<% elif style == "string" %>
const alphabet = "abcdefghijklmnopqrstuvwxyz"<<".toUpperCase()" if case == "upper" else "">>;
for (let i = <<start>>; i < alphabet.length; i += <<step + 2>>) {
    console.log(i + 1, alphabet[i]);
}
<% else %>
let code = "<<"Z" if case == "upper" else "z">>".charCodeAt(0) - <<start>>;
const last = "<<"A" if case == "upper" else "a">>".charCodeAt(0);
const letters = [];
while (code >= last) {
    letters.push(String.fromCharCode(code));
    code -= <<step>>;
}
console.log(letters.join(""));
console.log(letters.length);
<% endif %>
