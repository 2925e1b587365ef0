// a: 0..99
// b: 0..99
// c: -40..60
// d: 0..99
// e: 0..50
// list: arr | numbers | data | values
// style: plain | flag | passes
// less: < | >

<% if style == "plain" %>
function bubbleSort(<<list>>) {
    for (let i = 0; i < <<list>>.length; i++) {
        for (let j = 0; j < <<list>>.length - i - 1; j++) {
            if (<<list>>[j + 1] <<less>> <<list>>[j]) {
                let temp = <<list>>[j];
                <<list>>[j] = <<list>>[j + 1];
                <<list>>[j + 1] = temp;
            }
        }
    }
    return <<list>>;
}

console.log(bubbleSort([<<a>>, <<b>>, <<c>>, <<d>>, <<e>>]));
<% elif style == "flag" %>
const <<list>> = [<<a>>, <<b>>, <<c>>, <<d>>, <<e>>];
let swapped;
let rounds = 0;
do {
    swapped = false;
    for (let i = 1; i < <<list>>.length; i++) {
        if (<<list>>[i] <<less>> <<list>>[i - 1]) {
            [<<list>>[i - 1], <<list>>[i]] = [<<list>>[i], <<list>>[i - 1]];
            swapped = true;
        }
    }
    rounds++;
} while (swapped);
console.log('sorted:', <<list>>.join(' '));
console.log('rounds:', rounds);
<% else %>
var <<list>> = [<<e>>, <<d>>, <<c>>, <<b>>, <<a>>]
for (var pass = <<list>>.length - 1; pass > 0; pass--) {
    for (var i = 0; i < pass; i++) {
        if (<<list>>[i + 1] <<less>> <<list>>[i]) {
            var keep = <<list>>[i]
            <<list>>[i] = <<list>>[i + 1]
            <<list>>[i + 1] = keep
        }
    }
    console.log(<<list>>)
}
<% endif %>
