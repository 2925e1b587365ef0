// from: 1..60
// count: 5..12
// f: isHappy | happy
// style: seen | limit

function <<f>>(n) {
<% if style == "seen" %>
  const seen = [];
  while (n !== 1 && !seen.includes(n)) {
    seen.push(n);
<% else %>
  for (let turn = 0; turn < 20; turn++) {
    if (n === 1) return true;
<% endif %>
    let sum = 0;
    while (n > 0) {
      const digit = n % 10;
      sum += digit * digit;
      n = Math.floor(n / 10);
    }
    n = sum;
  }
  return n === 1;
}

for (let n = <<from>>; n < <<from + count>>; n++) {
  console.log(n, <<f>>(n) ? "happy" : "sad");
}
