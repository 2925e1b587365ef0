// a: 1..50
// b: 51..99
// n: 2..6
// x: x | value | message
// style: block | loop | global

<% if style == "block" %>
var <<x>> = <<a>>;
if (<<x>> < 100) {
  var <<x>> = <<b>>;
  let inner = <<x>> * 2;
  console.log("inside:", <<x>>, inner);
}
console.log("outside:", <<x>>);
<% elif style == "loop" %>
for (var i = 0; i < <<n>>; i++) {
  var <<x>> = i * <<a>>;
}
console.log(i, <<x>>);

let k = <<b>>;
for (let k = 0; k < <<n>>; k++) {
  console.log("inner k", k);
}
console.log("outer k", k);
<% else %>
let <<x>> = <<a>>;

function change() {
  <<x>> += <<n>>;
}

function shadow() {
  let <<x>> = <<b>>;
  <<x>> += <<n>>;
  return <<x>>;
}

change();
console.log(<<x>>);
console.log(shadow(), <<x>>);
change();
console.log(<<x>>);
<% endif %>
