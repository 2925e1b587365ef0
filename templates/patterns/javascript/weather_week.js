// a: -8..30
// b: -8..30
// c: -8..30
// d: -8..30
// e: -8..30
// unit: C | F
// style: streak | frost | change

const temperatures = [<<a>>, <<b>>, <<c>>, <<d>>, <<e>>, <<a + 1>>];
<% if style == "streak" %>
let streak = 1, best = 1;
for (let i = 1; i < temperatures.length; i++) {
  if (temperatures[i] > temperatures[i - 1]) {
    streak++;
    if (streak > best) best = streak;
  } else {
    streak = 1;
  }
}
console.log("Longest time of warming: " + best + " day" + (best > 1 ? "s" : ""));
<% elif style == "frost" %>
let frost = 0;
let warm = 0;
for (const t of temperatures) {
  if (t < 0) frost++;
  else if (t > 20) warm++;
}
console.log("frost days:", frost, "warm days:", warm);
console.log("first day: " + temperatures[0] + "°<<unit>>");
<% else %>
const days = ["Mo", "Tu", "We", "Th", "Fr", "Sa"];
for (let i = 1; i < days.length; i++) {
  const change = temperatures[i] - temperatures[i - 1];
  const sign = change > 0 ? "+" : "";
  console.log(days[i] + " " + temperatures[i] + "°<<unit>> (" + sign + change + ")");
}
<% endif %>
