// height: 2..30
// percent: 40..80
// floor: 1..3
// h: height | h | y
// style: until | count

let <<h>> = <<height>>;
let bounces = 0;
<% if style == "until" %>
let travelled = <<h>>;
while (<<h>> * <<percent / 100>> > 0.<<floor>>) {
  <<h>> *= <<percent / 100>>;
  travelled += 2 * <<h>>;
  bounces++;
}
console.log('bounces: ' + bounces);
console.log('travelled: ' + travelled.toFixed(2) + ' m');
<% else %>
while (bounces < <<floor + 5>>) {
  console.log(bounces + '|' + 'o'.padStart(Math.round(<<h>>) + 1) + ' ' + <<h>>.toFixed(2));
  <<h>> = <<h>> * <<percent>> / 100;
  bounces += 1;
}
<% endif %>
