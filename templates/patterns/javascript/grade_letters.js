// a: 35..100
// b: 35..100
// c: 35..100
// top: 85..93
// style: chain | ternary | list
// g: grade | letter | mark

<% if style == "chain" %>
function getGrade(score) {
  let <<g>>;
  if (score >= <<top>>) {
    <<g>> = "A";
  } else if (score >= <<top - 10>>) {
    <<g>> = "B";
  } else if (score >= <<top - 20>>) {
    <<g>> = "C";
  } else if (score >= <<top - 30>>) {
    <<g>> = "D";
  } else {
    <<g>> = "F";
  }
  return <<g>>;
}

console.log("Score <<a>>:", getGrade(<<a>>));
console.log("Score <<b>>:", getGrade(<<b>>));
console.log("Score <<c>>:", getGrade(<<c>>));
<% elif style == "ternary" %>
for (const score of [<<a>>, <<b>>, <<c>>]) {
  const <<g>> = score >= <<top>> ? 'A' : score >= <<top - 12>> ? 'B' : score >= 60 ? 'C' : 'fail';
  console.log(score + ' -> ' + <<g>>);
}
<% else %>
const limits = [<<top>>, <<top - 11>>, <<top - 22>>, 0];
const letters = "ABCD";
let score = <<a>>;
for (let i = 0; i < limits.length; i++) {
  if (score >= limits[i]) {
    console.log(`${score} points is ${"aeiou".includes(letters[i].toLowerCase()) ? "an" : "a"} ${letters[i]}`);
    break;
  }
}
<% endif %>
