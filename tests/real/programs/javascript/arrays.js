const list = [1, 2, 3];
list.push(4, 5);
console.log(list.pop(), list.shift(), list.unshift(0, 9), list);
console.log(list.slice(-2), list.slice(1), list.slice(), list.concat([7, [8]], 9), list.join("-"));
console.log(list.splice(1, 2, "a", "b", "c"), list, list.indexOf("b"), list.includes(NaN), [NaN].includes(NaN), [NaN].indexOf(NaN));
console.log(list.reverse(), list, list.at(-1), list.length, [[1, 2], [3]].join(";"), [1, null, undefined, 2].join());
const grid = [];
for (let r = 0; r < 3; r++) {
  const row = [];
  for (let c = 0; c < 3; c++) row.push(r * c);
  grid.push(row);
}
console.log(grid, grid.length, grid[2][2]);
grid[1][1] = "x";
list[list.length] = "end";
list[0] += 1;
list[1]++;
console.log(grid, list);
const zeros = Array(4).fill(0), copies = new Array(2).fill([]);
copies[0].push(1);
console.log(zeros, copies, [], [[]], [[], []], Array.isArray(zeros), Array.from("abc"));
for (const item of list) if (list.length < 12) list.push(item);
console.log(list);
