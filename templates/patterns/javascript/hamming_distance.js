// a: karolin | GAGCCTAC | 1011101 | planets | toned
// b: kathrin | CATCGTAA | 1001001 | plazas | roses
// style: count | marks | both
// d: distance | differences | wrong

<% if style == "count" %>
function <<d>>(left, right) {
  if (left.length !== right.length) {
    return -1;
  }
  let count = 0;
  for (let i = 0; i < left.length; i++) {
    if (left[i] !== right[i]) count++;
  }
  return count;
}

console.log(<<d>>("<<a>>", "<<b>>"));
console.log(<<d>>("<<b>>", "<<b>>"), <<d>>("abc", "<<a>>"));
<% else %>
const left = "<<a>>";
const right = "<<b>>";
let marks = "";
let <<d>> = 0;
for (let i = 0; i < Math.min(left.length, right.length); i++) {
  if (left.charAt(i) === right.charAt(i)) {
    marks += " ";
  } else {
    marks += "^";
    <<d>>++;
  }
}
console.log(left);
console.log(right);
<% if style == "marks" %>
console.log(marks + "<");
<% else %>
console.log(`${<<d>>} of ${Math.min(left.length, right.length)}`);
<% endif %>
<% endif %>
