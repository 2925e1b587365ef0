// from: 10..900
// span: 40..250
// f: isPalindrome | sameBothWays | mirrored

function <<f>>(n) {
  const s = String(n);
  for (let i = 0, j = s.length - 1; i < j; i++, j--) {
    if (s[i] !== s[j]) return false;
  }
  return true;
}

let hits = [];
for (let n = <<from>>; n <= <<from + span>>; n++) {
  if (<<f>>(n)) hits.push(n);
}
console.log(hits.length, "between <<from>> and <<from + span>>");
console.log(hits.join(" ") || "none");
