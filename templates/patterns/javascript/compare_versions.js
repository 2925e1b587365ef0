// a: 0..3
// b: 0..12
// c: 0..12
// d: 0..3
// e: 0..12
// f: compare | newer | check

function <<f>>(left, right) {
  const a = left.split('.');
  const b = right.split('.');
  for (let i = 0; i < a.length; i++) {
    const x = parseInt(a[i]), y = parseInt(b[i]);
    if (x > y) return 1;
    if (x < y) return -1;
  }
  return 0;
}

const installed = '<<a>>.<<b>>.<<c>>';
const wanted = ['<<d>>.<<e>>.0', '<<a>>.<<b>>.<<e>>', '1.10.0'];
for (const version of wanted) {
  const result = <<f>>(installed, version);
  console.log(installed, result > 0 ? '>' : result < 0 ? '<' : '=', version, version < installed);
}
