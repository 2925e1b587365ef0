// a: 1..9
// b: 10..19
// c: 20..29
// goal: 15..50
// style: mask | grow
// s: subset | part | group

const items = [<<a>>, <<b>>, <<c>>];
<% if style == "mask" %>
for (let mask = 0; mask < 2 ** items.length; mask++) {
  const <<s>> = [];
  let bits = mask;
  for (let i = 0; i < items.length; i++) {
    if (bits % 2 === 1) <<s>>.push(items[i]);
    bits = Math.floor(bits / 2);
  }
  console.log(mask, <<s>>);
}
<% else %>
let all = [[]];
for (const item of items) {
  const more = [];
  for (const <<s>> of all) {
    more.push(<<s>>.concat(item));
  }
  all = all.concat(more);
}
let best = [];
let bestSum = 0;
for (const <<s>> of all) {
  let sum = 0;
  for (const x of <<s>>) sum += x;
  if (sum <= <<goal>> && sum > bestSum) {
    best = <<s>>;
    bestSum = sum;
  }
}
console.log(all.length + ' subsets');
console.log(`closest to <<goal>>: ${best.join(" + ")} = ${bestSum}`);
<% endif %>
