// n: 1000..999999999
// m: 1..99999
// sep: , | . | ' | _
// style: groups | recursive

<% if style == "groups" %>
function group(number) {
	let text = String(number);
	const parts = [];
	while (text.length > 3) {
		parts.unshift(text.slice(-3));
		text = text.slice(0, -3);
	}
	parts.unshift(text);
	return parts.join("<<sep>>");
}
<% else %>
const group = (number) => {
	if (number < 1000) return String(number);
	const rest = number % 1000;
	return group((number - rest) / 1000) + "<<sep>>" + String(rest).padStart(3, "0");
};
<% endif %>

console.log(group(<<n>>));
console.log(group(<<m>>));
console.log(group(<<n>> + <<m>>));
