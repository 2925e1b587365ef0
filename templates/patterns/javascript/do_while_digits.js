// n: 0..99999
// m: 10..9999
// d: 0..9
// count: count | digits | length
// style: count | menu | product

<% if style == "count" %>
let number = <<n>>;
let <<count>> = 0;
do {
	<<count>>++;
	number = Math.floor(number / 10);
} while (number > 0);
console.log("<<n>> has " + <<count>> + " digit" + (<<count>> === 1 ? "" : "s"));
<% elif style == "menu" %>
const choices = [<<d % 3 + 1>>, <<m % 3 + 1>>, <<d % 2 + 1>>, 0, 3];
let at = 0;
let choice;
do {
	choice = choices[at];
	at++;
	if (choice === 1) console.log("New game");
	else if (choice === 2) console.log("Load game <<m>>");
	else if (choice === 3) console.log("Options");
	else console.log("Bye");
} while (choice !== 0);
<% else %>
let n = <<m>>, rounds = 0;
do {
	let product = 1;
	for (const digit of String(n)) product *= digit;
	console.log(n + " -> " + product);
	n = product;
	rounds++;
} while (n > 9);
console.log("persistence:", rounds);
<% endif %>
