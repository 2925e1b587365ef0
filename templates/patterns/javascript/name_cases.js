// a: user_name | first_day_of_week | max_value | id
// b: totalPrice | isReady | numberOfItems | x
// c: Hello Big World | one two | Some Title
// style: camel | snake | kebab

<% if style == "camel" %>
function toCamel(name) {
  const parts = name.split('_');
  let out = parts[0];
  for (let i = 1; i < parts.length; i++) {
    out += parts[i].charAt(0).toUpperCase() + parts[i].slice(1);
  }
  return out;
}

console.log('<<a>>', toCamel('<<a>>'));
console.log('<<c>>', toCamel('<<c>>'.toLowerCase().replaceAll(' ', '_')));
<% elif style == "snake" %>
let out = '';
for (const ch of '<<b>>') {
  if (ch >= 'A' && ch <= 'Z') {
    out += '_' + ch.toLowerCase();
  } else {
    out += ch;
  }
}
console.log('<<b>> becomes ' + out);
console.log('<<a>> stays <<a>>, ' + (out === '<<a>>'));
<% else %>
const slug = (text) => text.trim().toLowerCase().split(' ').join('-');
console.log(slug('<<c>>'));
console.log(slug('  <<c>> by <<b>> '));
console.log(slug('<<a>>'));
<% endif %>
