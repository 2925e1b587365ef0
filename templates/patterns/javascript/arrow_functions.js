// a: 2..40
// b: 2..40
// c: 2..9
// style: math | steps | strings
// double: double | twice | dbl

<% if style == "math" %>
const <<double>> = (n) => n * 2;
const add = (a, b) => a + b;
const square = x => x * x;
const answer = () => <<a * b>>;

console.log(<<double>>(<<a>>));
console.log(add(<<a>>, <<b>>));
console.log(square(add(<<c>>, 1)));
console.log(answer() - <<double>>(square(<<c>>)));
<% elif style == "steps" %>
const <<double>> = n => n * 2
const plus = n => n + <<c>>

let value = <<a>>
for (let i = 0; i < <<c>>; i++) {
  value = i % 2 ? <<double>>(value) : plus(value)
  console.log(value)
}
<% else %>
const shout = (s) => s.toUpperCase() + "!";
const quote = (s, mark = "'") => mark + s + mark;
const <<double>> = (s) => {
  const copy = s;
  return s + copy;
};

console.log(shout("number <<a>>"));
console.log(quote(shout("hey")), quote("<<b>>", "*"));
console.log(<<double>>("<<c>>") + <<double>>("ab"));
<% endif %>
