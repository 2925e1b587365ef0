// amount: 3..99
// big: 20 | 50
// f: notes | bills | pieces
// style: function | list

let rest = <<amount * 5>>;
<% if style == "list" %>
const values = [100, <<big>>, 10, 5];
console.log('Paying out ' + rest);
for (const value of values) {
  const <<f>> = Math.floor(rest / value);
  if (<<f>> > 0) {
    console.log(<<f>> + ' x ' + value);
    rest -= <<f>> * value;
  }
}
console.log('left over:', rest);
<% else %>
function payOut(value) {
  let <<f>> = 0;
  while (rest >= value) {
    rest -= value;
    <<f>>++;
  }
  console.log(value, 'x', <<f>>);
}

payOut(100);
payOut(<<big>>);
payOut(10);
payOut(5);
<% endif %>
