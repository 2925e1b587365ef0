// a: 1..20
// b: 1..20
// c: 1..20
// d: 1..20
// e: 1..20
// g: 1..20
// list: heights | prices | signal | levels

const <<list>> = [<<a>>, <<b>>, <<c>>, <<d>>, <<e>>, <<g>>];
const peaks = [];
const valleys = [];

for (let i = 1; i < <<list>>.length - 1; i++) {
  const before = <<list>>[i - 1];
  const here = <<list>>[i];
  const after = <<list>>[i + 1];
  if (here > before && here > after) {
    peaks.push(here);
  } else if (here < before && here < after) {
    valleys.push(here);
  }
}

console.log("peaks:", peaks);
console.log("valleys:", valleys);
