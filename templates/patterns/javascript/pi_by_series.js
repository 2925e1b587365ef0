// terms: 5..400
// every: 2..8
// style: leibniz | nilakantha | flip
// pi: pi | sum | estimate

<% if style == "leibniz" %>
let <<pi>> = 0;
for (let k = 0; k < <<terms>>; k++) {
  if (k % 2 === 0) {
    <<pi>> += 4 / (2 * k + 1);
  } else {
    <<pi>> -= 4 / (2 * k + 1);
  }
}
console.log("pi is about " + <<pi>>);
<% elif style == "nilakantha" %>
let <<pi>> = 3, sign = 1;
for (let n = 2; n <= <<2 * every + 10>>; n += 2) {
  <<pi>> += sign * 4 / (n * (n + 1) * (n + 2));
  sign = -sign;
  console.log(n, <<pi>>);
}
<% else %>
let <<pi>> = 0;
let sign = 1;
let n = 1;
while (n < <<terms * 2>>) {
  <<pi>> += sign / n;
  sign *= -1;
  n += 2;
}
<<pi>> *= 4;
console.log(<<pi>>.toFixed(<<every>>));
console.log("off by", Math.abs(Math.PI - <<pi>>).toFixed(<<every>>));
<% endif %>
