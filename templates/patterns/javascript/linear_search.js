// a: 1..30
// b: 31..60
// c: 61..90
// d: 1..99
// wanted: 1..99
// list: numbers | haystack | tickets
// style: function | flag | builtin

<% if style == "function" %>
function search(list, target) {
	for (let i = 0; i < list.length; i++) {
		if (list[i] === target) {
			return i;
		}
	}
	return -1;
}

const <<list>> = [<<b>>, <<a>>, <<d>>, <<c>>];
console.log(search(<<list>>, <<d>>));
console.log(search(<<list>>, <<wanted>>));
<% elif style == "flag" %>
let <<list>> = [<<a>>, <<b>>, <<c>>, <<d>>];
let target = <<wanted if wanted % 2 else c>>;
let found = false;
for (let i = 0; i < <<list>>.length; i++) {
	console.log("looking at " + <<list>>[i]);
	if (<<list>>[i] == target) {
		found = true;
		break;
	}
}
if (found) {
	console.log("found " + target);
} else {
	console.log(target + " is not there");
}
<% else %>
const <<list>> = [<<c>>, <<d>>, <<a>>, <<b>>];
for (const n of [<<a>>, <<wanted>>, <<b>>]) {
	const at = <<list>>.indexOf(n);
	console.log(n, at >= 0 ? `is at position ${at}` : "was not found");
}
<% endif %>
