// from: 2..60
// span: 15..60
// f: isPrime | prime | checkPrime
// style: print | collect | count

function <<f>>(n) {
    if (n < 2) return false;
<% if style == "count" %>
    for (let d = 2; d < n; d++) {
<% else %>
    for (let d = 2; d * d <= n; d++) {
<% endif %>
        if (n % d === 0) return false;
    }
    return true;
}

<% if style == "print" %>
for (let i = <<from>>; i <= <<from + span>>; i++) {
    if (<<f>>(i)) console.log(i);
}
console.log("done");
<% elif style == "collect" %>
const primes = [];
for (let i = <<from>>; i < <<from + span>>; i++) {
    if (<<f>>(i)) {
        primes.push(i);
    }
}
console.log(primes.length + " primes: " + primes.join(" "));
<% else %>
let count = 0;
for (let i = 2; i <= <<from + span>>; i++) {
    if (<<f>>(i)) count++;
}
console.log("There are " + count + " primes up to <<from + span>>.");
<% endif %>
