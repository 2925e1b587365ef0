const LIMIT = 3;
const list = [1];
list.push(2);
list[0] = 9;
console.log(list, LIMIT);
function raise() {
  console.log("raising");
  return LIMIT + 1;
}
LIMIT = raise();
console.log("never");
