// a: 11..40
// b: 11..40
// c: 41..90
// d: 41..90
// limit: 20..70
// f: firstAbove | findFirst | search
// style: found | position | divisor

<% if style == "found" %>
function <<f>>(list, limit) {
  for (const value of list) {
    console.log("checking", value);
    if (value > limit) {
      return value;
    }
  }
  return "none";
}

console.log(<<f>>([<<a>>, <<b>>, <<c>>, <<d>>], <<limit>>));
console.log(<<f>>([1, 2], <<limit>>));
<% elif style == "position" %>
function <<f>>(text, letter, from = 0) {
  for (let i = from; i < text.length; i++) {
    if (text[i] === letter) return i;
  }
  return -1;
}

const text = "programming number <<a>>";
let at = <<f>>(text, "m");
while (at !== -1) {
  console.log("m at", at);
  at = <<f>>(text, "m", at + 1);
}
console.log("8 at", <<f>>(text, "8"), "and <<b % 10>> at", <<f>>(text, "<<b % 10>>"));
<% else %>
function <<f>>(n) {
  for (let d = 2; d < n; d++) {
    if (n % d === 0) return d;
  }
  return n;
}

for (let n = <<c>>; n < <<c + 8>>; n++) {
  const d = <<f>>(n);
  console.log(n + (d === n ? " is prime" : " = " + d + " * " + n / d));
}
<% endif %>
