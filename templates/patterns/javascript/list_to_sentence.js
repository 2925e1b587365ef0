// a: apples | Tom | red | cats
// b: pears | Ana | green | dogs
// c: plums | Ravi | blue | mice
// last: and | or
// comma: yes | no

function sentence(list) {
  if (list.length === 0) return "nothing";
  if (list.length === 1) return list[0];
  if (list.length === 2) return list.join(" <<last>> ");
  const start = list.slice(0, list.length - 1).join(", ");
  return start + "<<"," if comma == "yes" else "">> <<last>> " + list[list.length - 1];
}

console.log(sentence(["<<a>>", "<<b>>", "<<c>>"]));
console.log(sentence(["<<c>>", "<<a>>"]));
console.log(sentence(["<<b>>"]));
console.log(sentence([]));
