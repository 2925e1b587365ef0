// start: 50..900
// d: 10..300
// w: 20..700
// w2: 5..400
// owner: Sam | Nina | Ms. Lee | Jo
// style: functions | list | plain
// b: balance | money | funds

<% if style == "functions" %>
let <<b>> = <<start>>;

function deposit(amount) {
	<<b>> += amount;
	console.log("Deposited " + amount + ", <<b>> is now " + <<b>>);
}

function withdraw(amount) {
	if (amount > <<b>>) {
		console.log("Not enough <<b>> for " + amount);
		return false;
	}
	<<b>> -= amount;
	console.log("Withdrew " + amount + ", <<b>> is now " + <<b>>);
	return true;
}

deposit(<<d>>);
withdraw(<<w>>);
withdraw(<<w2>>);
console.log("<<owner>>'s final <<b>>: $" + <<b>>);
<% elif style == "list" %>
const moves = [<<d>>, -<<w>>, -<<w2>>, <<d // 2>>];
let <<b>> = <<start>>;
for (const move of moves) {
	if (<<b>> + move < 0) {
		console.log(`${move} refused`);
		continue;
	}
	<<b>> += move;
	console.log(`${move > 0 ? "+" : ""}${move} -> ${<<b>>}`);
}
<% else %>
var <<b>> = <<start>>;
console.log('<<owner>> has', <<b>>);
<<b>> = <<b>> - <<w2>>;
console.log('after paying <<w2>>:', <<b>>);
if (<<b>> < 0) {
	console.log('Overdrawn! Fee of 10');
	<<b>> = <<b>> - 10;
} else {
	<<b>> = <<b>> * 1.02;
	console.log('with interest:', <<b>>.toFixed(2));
}
<% endif %>
