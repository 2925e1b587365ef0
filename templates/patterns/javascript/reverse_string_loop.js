// word: hello | JavaScript | keyboard | stressed | Amsterdam | pineapple | level up | drawer | planet earth | gnu
// other: desserts | live | No lemon | 12345 | Strops | abcdef | moon | tops
// r: reversed | result | out | rev
// style: down | front | while

<% if style == "down" %>
function reverse(text) {
  let <<r>> = "";
  for (let i = text.length - 1; i >= 0; i--) {
    <<r>> += text[i];
  }
  return <<r>>;
}

console.log(reverse("<<word>>"));
console.log(reverse("<<other>>"));
<% elif style == "front" %>
const text = '<<word>>';
let <<r>> = '';
for (const letter of text) {
  <<r>> = letter + <<r>>;
  console.log(<<r>>);
}
<% else %>
var text = "<<other>>";
var <<r>> = "";
var i = text.length;
while (i > 0) {
  i--;
  <<r>> = <<r>> + text.charAt(i);
}
console.log("'" + text + "' backwards is '" + <<r>> + "'");
<% endif %>
