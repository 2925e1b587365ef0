const list = [3, 1, 2];
console.log(list.push(4), list);
let n = 5;
console.log(n.length, n[0], "abc".length, "abc"[5]);
const nothing = null;
console.log(n.toUpperCase());
