// from: 1880..2090
// span: 6..24
// f: isLeap | isLeapYear | leap
// style: nested | boolean | next

<% if style == "nested" %>
function <<f>>(year) {
  if (year % 4 === 0) {
    if (year % 100 === 0) {
      return year % 400 === 0;
    }
    return true;
  }
  return false;
}

for (let year = <<from>>; year <= <<from + span>>; year++) {
  console.log(year + (<<f>>(year) ? " is a leap year" : " is a common year"));
}
<% elif style == "boolean" %>
const <<f>> = y => (y % 4 == 0 && y % 100 != 0) || y % 400 == 0;
for (const y of [<<from>>, 1900, 2000, <<from + span>>]) {
  console.log(y, <<f>>(y));
}
<% else %>
let year = <<from>>;
let count = 0;
while (count < 4) {
  if ((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0) {
    console.log(year);
    count++;
  }
  year++;
}
console.log("The 4th leap year comes " + (year - 1 - <<from>>) + " years after <<from>>");
<% endif %>
