// a: 1..15
// b: 1..15
// c: 1..15
// d: 1..15
// target: 8..26
// style: first | all
// list: nums | coins | weights

const <<list>> = [<<a>>, <<b>>, <<c>>, <<d>>, 9];
const target = <<target>>;
<% if style == "first" %>

function twoSum(list, goal) {
  for (let i = 0; i < list.length; i++) {
    for (let j = i + 1; j < list.length; j++) {
      if (list[i] + list[j] === goal) return [i, j];
    }
  }
  return null;
}

console.log(twoSum(<<list>>, target));
<% else %>
let pairs = 0;
for (let i = 0; i < <<list>>.length - 1; i++) {
  for (let j = i + 1; j < <<list>>.length; j++) {
    if (<<list>>[i] + <<list>>[j] !== target) continue;
    console.log(<<list>>[i] + " + " + <<list>>[j] + " = " + target);
    pairs++;
  }
}
console.log(pairs === 0 ? "no pairs" : pairs + " pair(s)");
<% endif %>
