// a: The weather is nice today | Internet of things | Queue up please | ABRACADABRA | Education for all
// b: JavaScript | umbrella | Idea | strengths
// keep: first | none
// o: out | short | text

function disemvowel(word) {
  let <<o>> = "";
  for (let i = 0; i < word.length; i++) {
    const isVowel = "aeiouAEIOU".includes(word[i]);
<% if keep == "first" %>
    const first = i === 0 || word[i - 1] === " ";
    if (!isVowel || first) <<o>> += word[i];
<% else %>
    if (isVowel) continue;
    <<o>> += word[i];
<% endif %>
  }
  return <<o>>;
}

for (const t of ["<<a>>", "<<b>>"]) {
  const <<o>> = disemvowel(t);
  console.log(<<o>>, "(saved " + (t.length - <<o>>.length) + ")");
}
