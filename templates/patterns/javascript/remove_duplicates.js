// a: 1..5
// b: 1..5
// c: 1..5
// d: 1..5
// e: 1..5
// u: unique | seen | distinct
// style: includes | index | sorted
// letters: yes | no

<% if letters == "yes" %>
const list = ['<<'abcde'[a - 1]>>', '<<'abcde'[b - 1]>>', '<<'abcde'[c - 1]>>', '<<'abcde'[d - 1]>>', '<<'abcde'[e - 1]>>'];
<% else %>
const list = [<<a>>, <<b>>, <<c>>, <<d>>, <<e>>, <<a>>];
<% endif %>
const <<u>> = [];
<% if style == "includes" %>
for (const item of list) {
    if (!<<u>>.includes(item)) {
        <<u>>.push(item);
    }
}
<% elif style == "index" %>
for (let i = 0; i < list.length; i++) {
    if (list.indexOf(list[i]) === i) <<u>>.push(list[i]);
    else console.log('duplicate:', list[i]);
}
<% else %>
list.sort();
for (let i = 0; i < list.length; i++) {
    if (i === 0 || list[i] !== list[i - 1]) <<u>>.push(list[i]);
}
<% endif %>
console.log(<<u>>);
console.log(list.length - <<u>>.length + ' removed');
