// n: 2..9
// a: * | V | 8
// b: ^ | * | =
// t: top | sand | first

const size = <<n>>;
let <<t>> = size;
while (<<t>> >= 1) {
	console.log(" ".repeat(size - <<t>>) + "<<a>> ".repeat(<<t>>).trimEnd());
	<<t>>--;
}
for (let i = 2; i <= size; i++) {
	console.log(" ".repeat(size - i) + "<<b>> ".repeat(i).trimEnd());
}
