// d: 1..28
// m: 1..12
// y: 1900..2099
// style: zeller | count
// names: long | short

<% if names == "long" %>
const days = ["Saturday", "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];
<% else %>
const days = "Sat Sun Mon Tue Wed Thu Fri".split(" ");
<% endif %>
<% if style == "zeller" %>
function weekday(day, month, year) {
  if (month < 3) {
    month += 12;
    year -= 1;
  }
  const k = year % 100;
  const j = Math.floor(year / 100);
  const h = day + Math.floor(13 * (month + 1) / 5) + k + Math.floor(k / 4) + Math.floor(j / 4) + 5 * j;
  return days[h % 7];
}

console.log("<<y>>-<<"%02d" % m>>-<<"%02d" % d>> was a " + weekday(<<d>>, <<m>>, <<y>>));
console.log(weekday(1, 1, 2000));
<% else %>
// 1 January 1900 was a Monday
let total = 0;
for (let year = 1900; year < <<y>>; year++) {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  total += leap ? 366 : 365;
}
console.log("days before <<y>>: " + total);
console.log("new year's day: " + days[(total + 2) % 7]);
<% endif %>
