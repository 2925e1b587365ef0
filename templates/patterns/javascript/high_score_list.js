// a: 10..990
// b: 10..990
// c: 10..990
// new: 10..990
// p: Zoe | Max | Pip
// q: Neo | Trix | Ash
// r: Rex | Luna | Bit
// style: insert | medals

const names = ["<<p>>", "<<q>>", "<<r>>"];
const scores = [<<a>>, <<b>>, <<c>>];
<% if style == "insert" %>
const topNames = [];
const topScores = [];

function add(name, score) {
  let at = 0;
  while (at < topScores.length && topScores[at] >= score) at++;
  topScores.splice(at, 0, score);
  topNames.splice(at, 0, name);
}

for (let i = 0; i < names.length; i++) add(names[i], scores[i]);
add("You", <<new>>);
for (let i = 0; i < topNames.length; i++) {
  console.log(i + 1 + ". " + topNames[i].padEnd(6, ".") + topScores[i]);
}
<% else %>
const medals = ["gold", "silver", "bronze"];
const order = scores.slice().sort((a, b) => b - a);
for (let i = 0; i < names.length; i++) {
  const rank = order.indexOf(scores[i]);
  console.log(names[i], scores[i], medals[rank]);
}
console.log("better than <<new>>:", order[0] > <<new>>);
<% endif %>
