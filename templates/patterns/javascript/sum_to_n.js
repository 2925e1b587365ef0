// n: 5..500
// from: 1..4
// total: sum | total | result | acc
// style: for | while | down
// say: Sum: | Total is | The answer: | =

<% if style == "for" %>
let <<total>> = 0;
for (let i = <<from>>; i <= <<n>>; i++) {
    <<total>> += i;
}
<% elif style == "while" %>
var <<total>> = 0;
var i = <<from>>;
while (i <= <<n>>) {
    <<total>> = <<total>> + i;
    i++;
}
<% else %>
let <<total>> = 0, i = <<n>>;
while (i >= <<from>>) {
    <<total>> += i;
    i -= 1;
}
<% endif %>
console.log('<<say>>', <<total>>);
