// n: 1..1100
// limit: 50..9000
// style: check | list | log
// p: power | p | value

<% if style == "check" %>
function isPowerOfTwo(n) {
  if (n < 1) return false;
  while (n % 2 === 0) n /= 2;
  return n === 1;
}

for (const n of [<<n>>, 64, <<n * 2>>, 1, 0, <<2 ** (n % 12)>>]) {
  console.log(n, isPowerOfTwo(n));
}
<% elif style == "list" %>
let <<p>> = 1;
let exponent = 0;
while (<<p>> <= <<limit>>) {
  console.log("2^" + exponent + " = " + <<p>>);
  <<p>> *= 2;
  exponent++;
}
<% else %>
let bits = 0;
let <<p>> = 1;
for (; <<p>> <= <<n>>; <<p>> += <<p>>) bits++;
console.log("<<n>> needs " + bits + " bits");
console.log("the next power of two is", <<p>>);
<% endif %>
