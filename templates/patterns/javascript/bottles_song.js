// n: 3..9
// thing: bottles of water | green frogs | little ducks | jars of jam
// place: on the wall | by the pond | on the shelf
// style: while | function

<% if style == "while" %>
let n = <<n>>;
while (n > 0) {
  console.log(`${n} <<thing>> <<place>>, ${n} <<thing>>.`);
  n--;
  if (n > 0) {
    console.log(`Take one away: ${n} <<place>>.`);
  } else {
    console.log("Take one away: no more <<place>>!");
  }
}
<% else %>
function verse(count) {
  var left = count - 1;
  console.log(count + " <<thing>> <<place>>");
  console.log("one goes away, " + (left == 0 ? "none" : left) + " to stay");
}

for (var i = <<n>>; i >= 1; i--) verse(i);
<% endif %>
