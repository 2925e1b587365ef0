// n: Ada | Bela | Chen
// m: Dora | Emil | Fay
// a: 18..80
// b: 18..80
// p: 100..999
// sep: , | ; | :

const data = 'name<<sep>>age<<sep>>points\n<<n>><<sep>><<a>><<sep>><<p>>\n<<m>><<sep>><<b>><<sep>><<p - 50>>';
const rows = data.split('\n');
const head = rows[0].split('<<sep>>');

for (let i = 1; i < rows.length; i++) {
	const cells = rows[i].split('<<sep>>');
	for (let k = 0; k < head.length; k++) {
		console.log(head[k] + ' = ' + cells[k]);
	}
	if (parseInt(cells[1]) < 30) console.log('(young)');
	console.log('--');
}
