// a: naïve café | Grüße | añejo | Привет | 日本語 | 🙂 ok | crème brûlée
// b: smörgåsbord | ½ litre | 👍👍 | Ελλάδα | très bien | jalapeño
// style: length | each | case

<% if style == "length" %>
for (const text of ['<<a>>', '<<b>>']) {
    let characters = 0;
    for (const ch of text) characters++;
    console.log(text, text.length, characters);
}
<% elif style == "each" %>
const text = '<<a>>';
for (const ch of text) {
    console.log(ch, ch.codePointAt(0), ch.codePointAt(0) < 128 ? 'ascii' : 'other');
}
console.log('<<b>>'.padStart(20, '*'));
<% else %>
const text = '<<b>> / <<a>>';
console.log(text.toUpperCase());
console.log(text.toUpperCase().toLowerCase() === text.toLowerCase());
console.log(text.split(' '));
console.log(text.indexOf('/'), text.includes('<<a>>'));
<% endif %>
