// text: Hello World | Programming is fun | The rain in Spain | education | rhythm and blues | Open sesame | Sequoia trees | coffee break
// n: count | vowels | total
// style: includes | compare | index | both
// ch: letter | ch | c | char

<% if style == "includes" %>
const text = "<<text>>";
let <<n>> = 0;
for (const <<ch>> of text.toLowerCase()) {
  if ("aeiou".includes(<<ch>>)) {
    <<n>>++;
  }
}
console.log(`"${text}" has ${<<n>>} vowels`);
<% elif style == "compare" %>
function countVowels(str) {
  var <<n>> = 0;
  for (var i = 0; i < str.length; i++) {
    var <<ch>> = str[i].toLowerCase();
    if (<<ch>> == 'a' || <<ch>> == 'e' || <<ch>> == 'i' || <<ch>> == 'o' || <<ch>> == 'u') {
      <<n>> = <<n>> + 1;
    }
  }
  return <<n>>;
}
console.log(countVowels('<<text>>'));
<% elif style == "index" %>
const word = '<<text>>'
let left = ''
let <<n>> = 0
for (let i = 0; i < word.length; i++) {
  if ('aeiouAEIOU'.indexOf(word[i]) >= 0) <<n>> += 1
  else left += word[i]
}
console.log('vowels:', <<n>>)
console.log('without them:', left)
<% else %>
const vowelList = ["a", "e", "i", "o", "u"];
const phrase = "<<text>>".toLowerCase();
for (const vowel of vowelList) {
  let <<n>> = 0;
  for (const <<ch>> of phrase) {
    if (<<ch>> === vowel) <<n>>++;
  }
  console.log(vowel, <<n>>);
}
<% endif %>
