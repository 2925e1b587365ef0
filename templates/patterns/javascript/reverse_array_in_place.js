// a: 1..99
// b: 1..99
// c: 1..99
// d: 1..99
// word: end | stop | last
// style: swap | two | build
// list: arr | items | row

let <<list>> = [<<a>>, <<b>>, <<c>>, <<d>>, "<<word>>"];
<% if style == "swap" %>
for (let i = 0; i < Math.floor(<<list>>.length / 2); i++) {
	const other = <<list>>.length - 1 - i;
	const temp = <<list>>[i];
	<<list>>[i] = <<list>>[other];
	<<list>>[other] = temp;
}
console.log(<<list>>);
<% elif style == "two" %>
let from = 0, to = <<list>>.length - 1;
while (from < to) {
	[<<list>>[from], <<list>>[to]] = [<<list>>[to], <<list>>[from]];
	console.log(<<list>>.join(" "));
	from++;
	to--;
}
<% else %>
let backwards = [];
for (const item of <<list>>) backwards.unshift(item);
console.log("original:", <<list>>.join());
console.log("reversed:", backwards.join());
<% endif %>
