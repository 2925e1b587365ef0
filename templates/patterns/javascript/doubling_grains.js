// start: 1..9
// fields: 5..20
// factor: 2..4
// what: grains | cells | views | followers
// style: field | total | until

<% if style == "field" %>
let <<what>> = <<start>>;
for (let field = 1; field <= <<fields>>; field++) {
  console.log("Field " + field + ": " + <<what>>);
  <<what>> *= <<factor>>;
}
<% elif style == "total" %>
let <<what>> = <<start>>, total = 0;
for (let i = 0; i < <<fields * 2>>; i++) {
  total += <<what>>;
  <<what>> = <<what>> * <<factor>>;
}
console.log("last:", <<what>> / <<factor>>);
console.log("total:", total);
console.log(total > Number.MAX_SAFE_INTEGER ? "too big to be exact" : "exact");
<% else %>
let <<what>> = <<start>>;
let hours = 0;
while (<<what>> <= <<fields * 5000>>) {
  <<what>> *= <<factor>>;
  hours++;
}
console.log(`After ${hours} hours: ${<<what>>} <<what>>`);
<% endif %>
