// a: racecar | level | Madam | kayak | Anna | civic | noon
// b: hello | banana | window | summer | JavaScript | paper
// c: step on no pets | never odd or even | was it a car | top spot | not a palindrome | my gym
// f: isPalindrome | palindrome | checkPalindrome
// style: two | join | letters

<% if style == "two" %>
function <<f>>(text) {
  let left = 0;
  let right = text.length - 1;
  while (left < right) {
    if (text[left].toLowerCase() !== text[right].toLowerCase()) {
      return false;
    }
    left++;
    right--;
  }
  return true;
}
<% elif style == "join" %>
function <<f>>(text) {
  const clean = text.toLowerCase().split(' ').join('');
  return clean === clean.split('').reverse().join('');
}
<% else %>
function <<f>>(text) {
  var letters = '';
  for (var i = 0; i < text.length; i++) {
    var ch = text.charAt(i).toLowerCase();
    if (ch >= 'a' && ch <= 'z') letters += ch;
  }
  var half = Math.floor(letters.length / 2);
  for (var k = 0; k < half; k++) {
    if (letters.charAt(k) != letters.charAt(letters.length - 1 - k)) return false;
  }
  return true;
}
<% endif %>

for (const text of ['<<a>>', '<<b>>', '<<c>>']) {
  console.log(text + ': ' + (<<f>>(text) ? 'yes' : 'no'));
}
