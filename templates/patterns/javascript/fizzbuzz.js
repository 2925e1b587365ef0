// n: 10..30
// a: 2..5
// b: 5..9
// fizz: Fizz | Tick | Ping | Foo | Snap
// buzz: Buzz | Tock | Pong | Bar | Crackle
// style: chain | build | ternary
// i: i | n | num

<% if style == "chain" %>
for (let <<i>> = 1; <<i>> <= <<n>>; <<i>>++) {
	if (<<i>> % <<a>> === 0 && <<i>> % <<b>> === 0) {
		console.log("<<fizz>><<buzz>>");
	} else if (<<i>> % <<a>> === 0) {
		console.log("<<fizz>>");
	} else if (<<i>> % <<b>> === 0) {
		console.log("<<buzz>>");
	} else {
		console.log(<<i>>);
	}
}
<% elif style == "build" %>
for (let <<i>> = 1; <<i>> <= <<n>>; <<i>>++) {
	let out = '';
	if (<<i>> % <<a>> == 0) out += '<<fizz>>';
	if (<<i>> % <<b>> == 0) out += '<<buzz>>';
	console.log(out || <<i>>);
}
<% else %>
for (var <<i>> = 1; <<i>> < <<n + 1>>; <<i>>++)
	console.log(<<i>> % <<a * b>> == 0 ? "<<fizz>> <<buzz>>" : <<i>> % <<a>> == 0 ? "<<fizz>>" : <<i>> % <<b>> == 0 ? "<<buzz>>" : <<i>>)
<% endif %>
