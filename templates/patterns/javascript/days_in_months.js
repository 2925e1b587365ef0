// y: 1990..2040
// m: 1..12
// d: 1..28
// style: if | list | dayofyear
// n: days | length | count

<% if style == "if" %>
function daysIn(month, year) {
  if (month === 2) {
    const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    return leap ? 29 : 28;
  }
  if (month === 4 || month === 6 || month === 9 || month === 11) {
    return 30;
  }
  return 31;
}

for (let month = <<m>>; month <= 12; month++) {
  console.log(month + '/<<y>>: ' + daysIn(month, <<y>>));
}
<% elif style == "list" %>
const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const <<n>> = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
if (<<y>> % 4 === 0) <<n>>[1] = 29;
let total = 0;
for (let i = 0; i < names.length; i++) {
  total += <<n>>[i];
  if (<<n>>[i] === <<[28, 30, 31][d % 3]>>) console.log(names[i], total);
}
console.log(total + ' days in <<y>>');
<% else %>
const <<n>> = [31, <<29 if y % 4 == 0 else 28>>, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
let day = <<d>>;
for (let month = 1; month < <<m>>; month++) {
  day += <<n>>[month - 1];
}
console.log('<<d>>.<<m>>.<<y>> is day number ' + day + ' of the year');
<% endif %>
