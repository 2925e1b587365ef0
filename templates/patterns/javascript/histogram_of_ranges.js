// seed: 1..999
// count: 12..40
// size: 10..25
// mark: # | * | o
// b: buckets | bins | groups

let x = <<seed>>;
const <<b>> = [0, 0, 0, 0, 0];
for (let i = 0; i < <<count>>; i++) {
    x = (x * 73 + 41) % 997;
    const value = x % <<size * 5>>;
    <<b>>[Math.floor(value / <<size>>)]++;
}

for (let i = 0; i < <<b>>.length; i++) {
    const from = i * <<size>>;
    const label = `${from}-${from + <<size>> - 1}`;
    console.log(label.padEnd(8) + '<<mark>>'.repeat(<<b>>[i]));
}
