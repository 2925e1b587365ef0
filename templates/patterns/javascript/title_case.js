// s: the lord of the rings | a tale of two cities | hello from the other side | war and peace | big little lies | la la land | gone with the wind
// t: new york | JAVASCRIPT BASICS | open source | rock and roll | sAn fRANcisco
// f: titleCase | capitalize | toTitle
// style: slice | boundary

<% if style == "slice" %>
function <<f>>(text) {
    const words = text.toLowerCase().split(" ");
    for (let i = 0; i < words.length; i++) {
        words[i] = words[i][0].toUpperCase() + words[i].slice(1);
    }
    return words.join(" ");
}
<% else %>
function <<f>>(text) {
    let out = "";
    let previous = " ";
    for (const ch of text) {
        out += previous === " " ? ch.toUpperCase() : ch.toLowerCase();
        previous = ch;
    }
    return out;
}
<% endif %>

console.log(<<f>>("<<s>>"));
console.log(<<f>>("<<t>>"));
