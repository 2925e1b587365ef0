// k: 5..12
// m: 8..15
// min: 40..110
// style: flag | first | sum
// found: found | done | stop

<% if style == "flag" %>
let <<found>> = false;
for (let a = 2; a < 15 && !<<found>>; a++) {
  for (let b = a; b < 15; b++) {
    if (a * b > <<min>> && (a + b) % <<k>> === 0) {
      console.log(a, b, a * b);
      <<found>> = true;
      break;
    }
  }
}
if (!<<found>>) console.log("nothing");
<% elif style == "first" %>
let n = <<min>>;
while (true) {
  if (n % <<k>> === 0 && n % <<m>> === 0) {
    break;
  }
  n++;
}
console.log("First number from <<min>> on divisible by <<k>> and <<m>>: " + n);
<% else %>
let sum = 0;
let n = 0;
for (;;) {
  n++;
  if (n % 2 === 0) continue;
  if (sum + n * <<k>> > <<min * 5>>) break;
  sum += n * <<k>>;
  console.log(n, sum);
}
console.log("stopped at " + n);
<% endif %>
