// a: 1..99
// b: 1..99
// c: 1..99
// d: 1..99
// list: cards | items | a | sequence
// key: key | current | card

let <<list>> = [<<a>>, <<b>>, <<c>>, <<d>>];

for (let i = 1; i < <<list>>.length; i++) {
	const <<key>> = <<list>>[i];
	let j = i - 1;
	while (j >= 0 && <<list>>[j] > <<key>>) {
		<<list>>[j + 1] = <<list>>[j];
		j--;
	}
	<<list>>[j + 1] = <<key>>;
	console.log("step " + i + ": " + <<list>>.join(", "));
}
