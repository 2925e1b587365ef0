// start: 0..9
// a: 0..9
// b: 0..9
// c: 0..9
// f: floor | level | position
// style: steps | total

let <<f>> = <<start>>;
const calls = [<<a>>, <<b>>, <<c>>];
<% if style == "steps" %>
for (const target of calls) {
  if (target === <<f>>) {
    console.log('already on <<f>> ' + target);
    continue;
  }
  while (<<f>> !== target) {
    <<f>> += target > <<f>> ? 1 : -1;
    process.stdout.write(<<f>> + ' ');
  }
  console.log('- ding!');
}
<% else %>
let moved = 0;
for (let i = 0; i < calls.length; i++) {
  const distance = Math.abs(calls[i] - <<f>>);
  const direction = Math.sign(calls[i] - <<f>>);
  console.log('to', calls[i], direction > 0 ? 'up' : direction < 0 ? 'down' : 'stay', distance);
  moved += distance;
  <<f>> = calls[i];
}
console.log(`${moved} floors in total, ended on ${<<f>>}`);
<% endif %>
