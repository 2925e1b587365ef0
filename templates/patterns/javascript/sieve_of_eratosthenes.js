// n: 15..120
// sieve: sieve | isPrime | marks | flags
// out: primes | found | result
// style: fill | push

const limit = <<n>>;
<% if style == "fill" %>
const <<sieve>> = new Array(limit + 1).fill(true);
<% else %>
const <<sieve>> = [];
for (let i = 0; i <= limit; i++) <<sieve>>.push(true);
<% endif %>
<<sieve>>[0] = false;
<<sieve>>[1] = false;

for (let p = 2; p * p <= limit; p++) {
  if (<<sieve>>[p]) {
    for (let multiple = p * p; multiple <= limit; multiple += p) {
      <<sieve>>[multiple] = false;
    }
  }
}

const <<out>> = [];
for (let i = 2; i <= limit; i++) {
  if (<<sieve>>[i]) <<out>>.push(i);
}
console.log(<<out>>.join(", "));
console.log("Total:", <<out>>.length);
