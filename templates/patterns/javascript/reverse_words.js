// s: the quick brown fox | I like green tea | code every single day | never odd or even | one two three four | to be or not to be | rain in spain
// t: good morning world | sun and moon | less is more | you are here | winter is coming
// words: words | parts | tokens
// style: words | letters | manual

const sentence = '<<s>>';
const <<words>> = sentence.split(' ');
<% if style == "words" %>
console.log(<<words>>.reverse().join(' '));
console.log('<<t>>'.split(' ').reverse().join(' '));
<% elif style == "letters" %>
const flipped = [];
for (const word of <<words>>) {
    flipped.push(word.split('').reverse().join(''));
}
console.log(flipped.join(' '));
console.log('<<t>>'.split('').reverse().join(''));
<% else %>
let backwards = '';
for (let i = <<words>>.length - 1; i >= 0; i--) {
    backwards += <<words>>[i];
    if (i > 0) backwards += ' ';
}
console.log(sentence, '=>', backwards);
console.log('<<t>>'.length, <<words>>.length);
<% endif %>
