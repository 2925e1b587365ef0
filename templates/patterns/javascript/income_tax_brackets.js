// income: 5..180
// a: 8..15
// b: 16..30
// c: 31..45
// free: 8..14
// style: if | loop

<% if style == "if" %>
const income = <<income * 1000>>;
let tax = 0;

if (income > 80000) {
	tax = (income - 80000) * 0.<<c>> + 45000 * 0.<<b>> + 25000 * 0.<<'%02d' % a>>;
} else if (income > 35000) {
	tax = (income - 35000) * 0.<<b>> + 25000 * 0.<<'%02d' % a>>;
} else if (income > 10000) {
	tax = (income - 10000) * 0.<<'%02d' % a>>;
}

console.log('Income: ' + income);
console.log('Tax: ' + tax.toFixed(2));
console.log('Net: ' + (income - tax).toFixed(2));
<% else %>
const limits = [0, <<free * 1000>>, 40000, 90000];
const rates = [0, <<a>>, <<b>>, <<c>>];
let left = <<income * 1000>>;
let tax = 0;
for (let i = limits.length - 1; i >= 0; i--) {
	if (left > limits[i]) {
		const part = left - limits[i];
		tax += part * rates[i] / 100;
		console.log(`${part} at ${rates[i]}%`);
		left = limits[i];
	}
}
console.log('tax', tax, 'which is', (tax / <<income * 10>>).toFixed(1) + '%');
<% endif %>
