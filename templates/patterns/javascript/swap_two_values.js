// a: 1..99
// b: 1..99
// x: a | first | left
// y: b | second | right
// style: temp | destructuring | arithmetic | order

let <<x>> = <<a>>;
let <<y>> = <<b>>;
console.log("before:", <<x>>, <<y>>);
<% if style == "temp" %>
const temp = <<x>>;
<<x>> = <<y>>;
<<y>> = temp;
<% elif style == "destructuring" %>
[<<x>>, <<y>>] = [<<y>>, <<x>>];
<% elif style == "arithmetic" %>
<<x>> = <<x>> + <<y>>;
<<y>> = <<x>> - <<y>>;
<<x>> = <<x>> - <<y>>;
<% else %>
if (<<x>> > <<y>>) {
    let keep = <<x>>;
    <<x>> = <<y>>;
    <<y>> = keep;
    console.log("swapped");
}
<% endif %>
console.log("after:", <<x>>, <<y>>);
