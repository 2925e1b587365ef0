// a: 2..30
// b: 2..9
// c: 2..9
// x: x | n | score | value
// style: lines | string | loop

<% if style == "lines" %>
let <<x>> = <<a>>;
<<x>> += <<b>>;
console.log("+=", <<x>>);
<<x>> -= <<c>>;
console.log("-=", <<x>>);
<<x>> *= <<b>>;
console.log("*=", <<x>>);
<<x>> /= <<c>>;
console.log("/=", <<x>>);
<<x>> %= <<b>>;
console.log("%=", <<x>>);
<<x>> **= 2;
console.log("**=", <<x>>);
<<x>>++;
console.log("++", <<x>>);
<% elif style == "string" %>
let <<x>> = "a";
for (let i = 0; i < <<b>>; i++) <<x>> += i % <<c>>;
<<x>> += "!";
console.log(<<x>>);
console.log(<<x>>.length * <<a>>);
<% else %>
let <<x>> = <<a>>
let steps = 0
while (<<x>> < 5000 && steps < 20) {
  <<x>> *= <<b>>
  <<x>> -= <<c>>
  ++steps
  console.log(<<x>>)
}
<% endif %>
