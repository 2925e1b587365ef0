// n: 3..15
// step: 1..3
// word: Liftoff! | Go! | Happy New Year! | Time's up | Boom
// style: for | while | dowhile
// v: count | seconds | t | i

<% if style == "for" %>
for (let <<v>> = <<n>>; <<v>> > 0; <<v>> -= <<step>>) {
  console.log(<<v>> + '...');
}
<% elif style == "while" %>
let <<v>> = <<n>>;
while (<<v>> > 0) {
  console.log(<<v>>);
  <<v>> -= <<step>>;
}
<% else %>
var <<v>> = <<n>>
do {
  console.log("T-minus", <<v>>)
  <<v>> = <<v>> - <<step>>
} while (<<v>> >= 1)
<% endif %>
console.log("<<word>>");
