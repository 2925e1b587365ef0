// start: 1..20
// step: 2..7
// size: 8..30
// pick: 0..29
// low: low | lo | left
// high: high | hi | right
// style: trace | function | recursive

const list = [];
for (let i = 0; i < <<size>>; i++) list.push(<<start>> + i * <<step>>);
const target = <<start + pick * step - pick % 2>>;

<% if style == "trace" %>
let <<low>> = 0;
let <<high>> = list.length - 1;
let found = false;
while (<<low>> <= <<high>> && !found) {
	const mid = Math.floor((<<low>> + <<high>>) / 2);
	console.log(`look at index ${mid}: ${list[mid]}`);
	if (list[mid] === target) {
		found = true;
	} else if (list[mid] < target) {
		<<low>> = mid + 1;
	} else {
		<<high>> = mid - 1;
	}
}
console.log(target, found ? "found" : "not found");
<% elif style == "function" %>
function binarySearch(array, value) {
	let <<low>> = 0, <<high>> = array.length - 1;
	while (<<low>> <= <<high>>) {
		const mid = (<<low>> + <<high>> - (<<low>> + <<high>>) % 2) / 2;
		if (array[mid] === value) return mid;
		if (array[mid] < value) <<low>> = mid + 1;
		else <<high>> = mid - 1;
	}
	return -1;
}
console.log(target, "is at", binarySearch(list, target));
console.log(<<start>>, "is at", binarySearch(list, <<start>>));
<% else %>
function find(array, value, <<low>>, <<high>>) {
	if (<<low>> > <<high>>) return "nowhere";
	const mid = Math.trunc((<<low>> + <<high>>) / 2);
	if (array[mid] > value) return find(array, value, <<low>>, mid - 1);
	if (array[mid] < value) return find(array, value, mid + 1, <<high>>);
	return "index " + mid;
}
console.log(find(list, target, 0, list.length - 1));
<% endif %>
