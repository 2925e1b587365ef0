// first: Anna | Björn | Carla | Dmitri | Ed
// last: Svensson | O'Neil | van Dyke | Li | Papadopoulos
// year: 1950..2012
// n: 2..5
// style: short | initials | free

<% if style == "short" %>
const first = "<<first>>";
const last = "<<last>>";
const year = <<year>>;
let user = first.slice(0, <<n>>).toLowerCase() + last.replaceAll(" ", "").substring(0, <<n + 1>>).toLowerCase();
user += year % 100;
console.log(user);
console.log(user + "@example.com");
<% elif style == "initials" %>
function initials(name) {
	let out = "";
	for (const part of name.split(" ")) out += part[0].toUpperCase();
	return out;
}

console.log(initials("<<first>> <<last>>"));
console.log(initials("<<first>> <<last>>") + "-" + <<year>>);
<% else %>
const taken = ["<<first|lower>>", "<<first|lower>>1", "<<first|lower>><<n>>"];
let name = "<<first>>".toLowerCase();
let number = 0;
while (taken.includes(number === 0 ? name : name + number)) {
	console.log((number === 0 ? name : name + number) + " is taken");
	number++;
}
console.log("free: " + name + (number || ""));
console.log("born in <<year>>");
<% endif %>
