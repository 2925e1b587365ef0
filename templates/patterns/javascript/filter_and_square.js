// a: -9..12
// b: -9..12
// c: -9..12
// d: 1..12
// limit: 2..40
// list: input | nums | xs
// out: output | squares | ys
// keep: even | positive | small

const <<list>> = [<<a>>, <<b>>, <<c>>, <<d>>, 3, 4];
const <<out>> = [];

for (const x of <<list>>) {
<% if keep == "even" %>
    if (x % 2 !== 0) continue;
<% elif keep == "positive" %>
    if (x <= 0) continue;
<% else %>
    if (x * x > <<limit>>) continue;
<% endif %>
    <<out>>.push(x * x);
}

console.log('in: ', <<list>>);
console.log('out:', <<out>>);
