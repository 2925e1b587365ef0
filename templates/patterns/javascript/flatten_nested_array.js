// a: 1..20
// b: 1..20
// c: 1..20
// d: 1..20
// e: 1..20
// out: flat | result | out
// style: one | deep | string

const nested = [<<a>>, [<<b>>, <<c>>], [], [<<d>>, [<<e>>, [<<a>>]]]];
<% if style == "one" %>
let <<out>> = [];
for (const item of nested) {
    <<out>> = <<out>>.concat(item);
}
console.log(<<out>>);
<% elif style == "deep" %>
const <<out>> = [];

function flatten(list) {
    for (const item of list) {
        if (Array.isArray(item)) {
            flatten(item);
        } else {
            <<out>>.push(item);
        }
    }
}

flatten(nested);
console.log(nested);
console.log(<<out>>.join(', '));
<% else %>
const <<out>> = [];
for (const part of nested.toString().split(',')) {
    if (part !== '') <<out>>.push(Number(part));
}
console.log(<<out>>.length, <<out>>);
<% endif %>
