// n: 3..60
// x: n | num | current
// steps: steps | count | moves
// style: line | list | function

<% if style == "line" %>
let <<x>> = <<n>>;
let <<steps>> = 0;
let path = '' + <<x>>;
while (<<x>> !== 1) {
  <<x>> = <<x>> % 2 === 0 ? <<x>> / 2 : 3 * <<x>> + 1;
  path += ' -> ' + <<x>>;
  <<steps>>++;
}
console.log(path);
console.log('Steps: ' + <<steps>>);
<% elif style == "list" %>
const path = [<<n>>];
while (path[path.length - 1] > 1) {
  const <<x>> = path[path.length - 1];
  if (<<x>> % 2) {
    path.push(<<x>> * 3 + 1);
  } else {
    path.push(<<x>> / 2);
  }
}
console.log(path.length - 1, '<<steps>>, highest', Math.max(path[0], path[1], path.at(-2)));
<% else %>
function collatz(<<x>>) {
  let <<steps>> = 0
  while (<<x>> != 1) {
    if (<<x>> % 2 == 0) <<x>> /= 2
    else <<x>> = <<x>> * 3 + 1
    <<steps>>++
  }
  return <<steps>>
}
console.log(collatz(<<n>>), collatz(<<n + 1>>), collatz(<<n + 2>>))
<% endif %>
