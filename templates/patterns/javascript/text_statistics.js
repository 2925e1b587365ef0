// text: It was a dark and stormy night; the rain fell in torrents. | Call me Ishmael. Some years ago I went to sea. | 3 apples, 12 pears and 1 MELON! | Stay hungry. Stay FOOLISH! | To infinity... and beyond!
// upper: upper | capitals | big
// digits: digits | numbers | figures
// style: kinds | sentences

const text = "<<text>>";
<% if style == "kinds" %>
let <<upper>> = 0, lower = 0, <<digits>> = 0, spaces = 0, other = 0;
for (const ch of text) {
  if (ch >= "A" && ch <= "Z") <<upper>>++;
  else if (ch >= "a" && ch <= "z") lower++;
  else if (ch >= "0" && ch <= "9") <<digits>>++;
  else if (ch === " ") spaces++;
  else other++;
}
console.log("upper case:", <<upper>>);
console.log("lower case:", lower);
console.log("digits:", <<digits>>);
console.log("spaces:", spaces);
console.log("other:", other);
<% else %>
const words = text.split(" ");
let <<upper>> = 0;
let ends = 0;
for (let i = 0; i < words.length; i++) {
  const w = words[i];
  if (w[0] !== w[0].toLowerCase()) <<upper>> += 1;
  if (w.endsWith(".") || w.endsWith("!")) ends += 1;
}
console.log(`${text.length} characters, ${words.length} words, ${ends} sentences`);
console.log(`${<<upper>>} words with a capital`);
console.log("<<digits>>: " + (text.includes("1") || text.includes("2") ? "some" : "hardly any"));
<% endif %>
