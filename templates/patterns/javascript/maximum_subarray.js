// a: -9..9
// b: -9..9
// c: -9..9
// d: -9..9
// e: -9..9
// style: kadane | brute
// best: best | max | answer

const gains = [<<a>>, <<b>>, <<c>>, <<d>>, <<e>>, 1, -2, 3];
<% if style == "kadane" %>
let <<best>> = gains[0];
let current = gains[0];
for (let i = 1; i < gains.length; i++) {
  current = Math.max(gains[i], current + gains[i]);
  <<best>> = Math.max(<<best>>, current);
}
console.log("largest sum of neighbours:", <<best>>);
<% else %>
let <<best>> = -Infinity;
let from = 0, to = 0;
for (let i = 0; i < gains.length; i++) {
  let sum = 0;
  for (let j = i; j < gains.length; j++) {
    sum += gains[j];
    if (sum > <<best>>) {
      <<best>> = sum;
      from = i;
      to = j;
    }
  }
}
console.log(gains.slice(from, to + 1), "=", <<best>>);
<% endif %>
