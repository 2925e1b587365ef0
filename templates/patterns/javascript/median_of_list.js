// a: 1..100
// b: 1..100
// c: 1..100
// d: 1..100
// e: 1..100
// f: median | middle | findMedian
// name: ages | prices | heights

function <<f>>(list) {
  const sorted = list.slice().sort((x, y) => x - y);
  const half = Math.floor(sorted.length / 2);
  if (sorted.length % 2 === 1) {
    return sorted[half];
  }
  return (sorted[half - 1] + sorted[half]) / 2;
}

const <<name>> = [<<a>>, <<b>>, <<c>>, <<d>>];
console.log(<<f>>(<<name>>));
<<name>>.push(<<e>>);
console.log(<<f>>(<<name>>));
console.log('unchanged order:', <<name>>.join(' '));
