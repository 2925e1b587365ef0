// amount: 1..499
// set: euro | dollar | odd
// style: print | count
// rest: rest | cents | left

<% if set == "euro" %>
const coins = [200, 100, 50, 20, 10, 5, 2, 1];
<% elif set == "dollar" %>
const coins = [100, 25, 10, 5, 1];
<% else %>
const coins = [64, 27, 9, 3, 1];
<% endif %>
let <<rest>> = <<amount>>;
<% if style == "print" %>
const used = [];
for (const coin of coins) {
    while (<<rest>> >= coin) {
        <<rest>> -= coin;
        used.push(coin);
    }
}
console.log("<<amount>> = " + used.join(" + "));
console.log(used.length + " coins");
<% else %>
let i = 0;
while (<<rest>> > 0) {
    const times = (<<rest>> - <<rest>> % coins[i]) / coins[i];
    if (times) console.log(times + " x " + coins[i]);
    <<rest>> %= coins[i];
    i++;
}
<% endif %>
