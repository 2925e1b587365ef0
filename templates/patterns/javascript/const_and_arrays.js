// a: 1..99
// b: 1..99
// c: 1..99
// list: list | colors | box
// style: share | copy | function

<% if style == "share" %>
const <<list>> = [<<a>>, <<b>>];
const same = <<list>>;
same.push(<<c>>);
console.log(<<list>>);
console.log(<<list>>.length, same.length, <<list>> === same);
<% elif style == "copy" %>
const <<list>> = [<<a>>, <<b>>];
const copy = <<list>>.slice();
copy[0] = <<c>>;
copy.push("new");
console.log(<<list>>, copy);
console.log(<<list>> === copy);
<% else %>
function addOne(<<list>>, number) {
  <<list>>[0]++;
  number++;
  return number;
}

const numbers = [<<a>>, <<b>>];
let n = <<c>>;
const result = addOne(numbers, n);
console.log(numbers, n, result);
<% endif %>
