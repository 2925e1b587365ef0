// a: 0..5
// b: 0..5
// c: 0..5
// d: 0..5
// e: 0..5
// g: 0..5
// team: Lions | Rovers | United | Hawks
// style: function | loop

<% if style == "function" %>
const pointsFor = (scored, against) => (scored > against ? 3 : scored === against ? 1 : 0);

let points = 0;
points += pointsFor(<<a>>, <<b>>);
points += pointsFor(<<c>>, <<d>>);
points += pointsFor(<<e>>, <<g>>);
console.log("<<team>> have", points, "points");
console.log("goal difference:", <<a>> + <<c>> + <<e>> - (<<b>> + <<d>> + <<g>>));
<% else %>
const results = ["<<a>>-<<b>>", "<<c>>-<<d>>", "<<e>>-<<g>>"];
let won = 0, drawn = 0, lost = 0;
for (const result of results) {
  const goals = result.split("-");
  const home = Number(goals[0]);
  const away = Number(goals[1]);
  if (home > away) {
    won++;
  } else if (home < away) {
    lost++;
  } else {
    drawn++;
  }
}
console.log(`<<team>>: W${won} D${drawn} L${lost}, ${3 * won + drawn} points`);
<% endif %>
