// name: Ada | Grace | Linus | Yuki | Omar | Priya | Zoë
// age: 7..90
// city: Paris | Lima | Oslo | Kyoto | Cairo
// hobby: chess | climbing | painting | baking
// style: template | plus | function

<% if style == "template" %>
const name = "<<name>>";
let age = <<age>>;
const city = "<<city>>";

console.log(`Hello, my name is ${name}.`);
console.log(`I am ${age} years old and I live in ${city}.`);
console.log(`In ten years I will be ${age + 10}. I love <<hobby>>!`);
<% elif style == "plus" %>
var name = '<<name>>';
var age = <<age>>;
var hobby = '<<hobby>>';
console.log('Hi! I\'m ' + name + ' and I am ' + age + '.');
console.log('Next year: ' + (age + 1) + ', not ' + age + 1);
console.log(name + ' likes ' + hobby + ' in <<city>>');
<% else %>
function introduce(name, age) {
  if (age < 18) {
    return name + " is a young fan of <<hobby>>";
  }
  return `${name} (${age}) does <<hobby>> in <<city>>`;
}
console.log(introduce("<<name>>", <<age>>));
console.log(introduce("<<name>>'s sister", <<age // 2 + 3>>));
<% endif %>
