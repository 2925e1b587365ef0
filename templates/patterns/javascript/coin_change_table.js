// goal: 6..30
// a: 2..4
// b: 5..7
// what: ways | fewest
// t: table | dp | memo

const coins = [1, <<a>>, <<b>>];
const goal = <<goal>>;
<% if what == "ways" %>
const <<t>> = Array(goal + 1).fill(0);
<<t>>[0] = 1;
for (const coin of coins) {
    for (let sum = coin; sum <= goal; sum++) {
        <<t>>[sum] += <<t>>[sum - coin];
    }
}
console.log(<<t>>.join(" "));
console.log(`There are ${<<t>>[goal]} ways to pay ${goal}`);
<% else %>
const <<t>> = [0];
for (let sum = 1; sum <= goal; sum++) {
    let best = Infinity;
    for (const coin of coins) {
        if (coin <= sum && <<t>>[sum - coin] + 1 < best) {
            best = <<t>>[sum - coin] + 1;
        }
    }
    <<t>>.push(best);
}
console.log("fewest coins for " + goal + ": " + <<t>>[goal]);
console.log(<<t>>.slice(-5));
<% endif %>
