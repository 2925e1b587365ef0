// n: 5..255
// m: 8..500
// style: for | powers | parse
// v: value | decimal | result

const text = '<<'{0:b}'.format(m)>>';
let <<v>> = 0;
<% if style == "for" %>
for (const bit of text) {
  <<v>> = <<v>> * 2 + Number(bit);
  console.log(bit, <<v>>);
}
<% elif style == "powers" %>
for (let i = 0; i < text.length; i++) {
  if (text[text.length - 1 - i] === '1') {
    <<v>> += 2 ** i;
    console.log('+ 2^' + i);
  }
}
<% else %>
<<v>> = parseInt(text, 2);
console.log(parseInt('<<'{0:b}'.format(n)>>', 2));
<% endif %>
console.log(text + ' = ' + <<v>>);
