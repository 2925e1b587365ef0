// word: cat | Hi! | Zoo | A-1 | code | Ünï | 42nd
// from: 65..90
// count: 3..8
// style: word | range | sum

<% if style == "word" %>
const word = "<<word>>";
for (let i = 0; i < word.length; i++) {
  console.log(word[i], word.charCodeAt(i));
}
console.log(String.fromCharCode(<<from>>, <<from + 1>>, <<from + count>>));
<% elif style == "range" %>
for (let code = <<from>>; code < <<from + count>>; code++) {
  console.log(code + " = " + String.fromCharCode(code) + " and " + String.fromCharCode(code + 32));
}
<% else %>
let checksum = 0;
for (const ch of "<<word>>") {
  checksum = (checksum * <<count>> + ch.charCodeAt(0)) % <<from>>;
  console.log("after '" + ch + "':", checksum);
}
<% endif %>
