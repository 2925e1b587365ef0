// letters: abc | xyz | cat | dog | 123 | tea | code
// f: permute | permutations | arrange
// style: recursive | loops
// print: each | list
// n: 1..5

let count = 0;
<% if style == "recursive" %>
function <<f>>(done, rest) {
  if (rest === "") {
    count++;
<% if print == "each" %>
    console.log(count + ". " + done);
<% else %>
    if (count <= <<n>>) console.log(done);
<% endif %>
    return;
  }
  for (let i = 0; i < rest.length; i++) {
    <<f>>(done + rest[i], rest.slice(0, i) + rest.slice(i + 1));
  }
}

<<f>>("", "<<letters>>");
<% else %>
const letters = "<<letters[:3]>>";
for (const a of letters) {
  for (const b of letters) {
    for (const c of letters) {
      if (a === b || b === c || a === c) continue;
      count += 1;
<% if print == "each" %>
      console.log(a + b + c);
<% else %>
      if (count >= <<n>>) console.log(`${count}: ${a}${b}${c}`);
<% endif %>
    }
  }
}
<% endif %>
console.log("total: " + count);
