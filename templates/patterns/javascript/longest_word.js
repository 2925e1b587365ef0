// s: The quick brown fox jumped over the lazy dog | May the force be with you | Programming is thinking, not typing | Simple things should be simple | Astronomers discovered another planet | We all live in a yellow submarine
// best: longest | best | max | winner
// style: of | index | shortest
// tie: > | >=

const words = "<<s>>".split(" ");
<% if style == "of" %>
let <<best>> = "";
for (const word of words) {
  if (word.length <<tie>> <<best>>.length) <<best>> = word;
}
console.log(<<best>> + " (" + <<best>>.length + " letters)");
<% elif style == "index" %>
var <<best>> = 0;
for (var i = 1; i < words.length; i++) {
  if (words[i].length <<tie>> words[<<best>>].length) {
    <<best>> = i;
  }
}
console.log("Word number", <<best>> + 1, "is the longest:", words[<<best>>]);
console.log("words:", words.length);
<% else %>
let <<best>> = words[0];
let shortest = words[0];
let letters = 0;
for (const w of words) {
  letters += w.length;
  if (w.length <<tie>> <<best>>.length) <<best>> = w;
  if (w.length < shortest.length) shortest = w;
}
console.log(`shortest: ${shortest}, longest: ${<<best>>}, average: ${(letters / words.length).toFixed(2)}`);
<% endif %>
