// start: 5..80
// rate: 2..9
// goal: 2..4
// what: people | rabbits | fish | bees
// style: percent | births | fight

<% if style == "percent" %>
let <<what>> = <<start * 100>>;
let year = 2020;
while (<<what>> < <<start * 100 * goal>>) {
  <<what>> = Math.floor(<<what>> * 1.0<<rate>>);
  year++;
}
console.log("In " + year + " there are " + <<what>> + " <<what>>.");
<% elif style == "births" %>
let <<what>> = <<start>>;
for (let month = 1; month <= <<rate + 3>>; month++) {
  const born = Math.floor(<<what>> / <<goal>>);
  const died = Math.round(<<what>> / 10);
  <<what>> += born - died;
  console.log(`month ${month}: +${born} -${died} = ${<<what>>}`);
}
<% else %>
var foxes = <<rate>>, <<what>> = <<start * 2>>
for (var t = 0; t < <<goal + 6>>; t++) {
  <<what>> = Math.max(0, Math.round(<<what>> * 1.4) - foxes * <<goal>>)
  foxes = <<what>> > foxes * 3 ? foxes + 1 : Math.max(1, foxes - 1)
  console.log(t, "<<what>>", <<what>>, "foxes", foxes)
}
<% endif %>
