// a: 40..100
// b: 40..100
// c: 40..100
// d: 40..100
// list: grades | scores | marks | points
// digits: 1..3
// style: fixed | round | function

<% if style == "fixed" %>
const <<list>> = [<<a>>, <<b>>, <<c>>, <<d>>];
let sum = 0;
for (const value of <<list>>) {
	sum += value;
}
const average = sum / <<list>>.length;
console.log("Average: " + average.toFixed(<<digits>>));
<% elif style == "round" %>
var <<list>> = [<<a>>, <<b>>, <<c>>];
var total = 0;
for (var i = 0; i < <<list>>.length; i++) {
	total = total + <<list>>[i];
}
var avg = total / <<list>>.length;
console.log("exact:", avg);
console.log("rounded:", Math.round(avg * 10) / 10);
if (avg >= <<d>>) {
	console.log("above the goal of <<d>>");
} else {
	console.log("below the goal of <<d>>");
}
<% else %>
function average(<<list>>) {
	if (<<list>>.length === 0) return 0;
	let sum = 0;
	for (let i = 0; i < <<list>>.length; i++) sum += <<list>>[i];
	return sum / <<list>>.length;
}
console.log(average([<<a>>, <<b>>]));
console.log(average([<<a>>, <<b>>, <<c>>, <<d>>]));
console.log(average([]));
<% endif %>
