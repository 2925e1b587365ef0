// first: 0..6
// length: 28..31
// month: March | July | October | January
// mark: 1..28
// style: marked | plain

const first = <<first>>; // 0 is Monday
const length = <<length>>;
console.log("<<month>>");
console.log(" Mo Tu We Th Fr Sa Su");

let week = "   ".repeat(first);
for (let day = 1; day <= length; day++) {
<% if style == "marked" %>
  week += day === <<mark>> ? " **" : String(day).padStart(3);
<% else %>
  week += (day < 10 ? "  " : " ") + day;
<% endif %>
  if ((first + day) % 7 === 0 || day === length) {
    console.log(week);
    week = "";
  }
}
