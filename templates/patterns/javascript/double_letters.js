// a: bookkeeper | hello | mississippi | planet | coffee
// b: balloon | little | abc | success | queue
// c: Aardvark | 112233 | committee | xyz
// style: list | collapse

<% if style == "list" %>
for (const word of ["<<a>>", "<<b>>", "<<c>>"]) {
  const doubles = [];
  for (let i = 0; i + 1 < word.length; i++) {
    if (word[i] === word[i + 1]) doubles.push(word[i] + word[i + 1]);
  }
  console.log(word + ":", doubles.length > 0 ? doubles.join(" ") : "none");
}
<% else %>
const text = "<<a>> <<b>> <<c>>";
let result = "";
let last = "";
for (const ch of text) {
  if (ch !== last) result += ch;
  last = ch;
}
console.log(text);
console.log(result);
console.log(text.length - result.length, "letters dropped");
<% endif %>
