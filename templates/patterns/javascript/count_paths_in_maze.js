// w: 3..6
// h: 3..5
// bx: 1..2
// by: 1..2
// style: table | recursive
// wall: # | X

<% if style == "table" %>
const ways = []
for (let y = 0; y < <<h>>; y++) {
  const row = []
  for (let x = 0; x < <<w>>; x++) {
    if (x === <<bx>> && y === <<by>>) row.push(0)
    else if (x === 0 || y === 0) row.push(1)
    else row.push(row[x - 1] + ways[y - 1][x])
  }
  ways.push(row)
  console.log(row.join(" "))
}
console.log("paths:", ways[<<h - 1>>][<<w - 1>>])
<% else %>
const maze = []
for (let y = 0; y < <<h>>; y++) maze.push(".".repeat(<<w>>))
maze[<<by>>] = ".".repeat(<<bx>>) + "<<wall>>" + ".".repeat(<<w - bx - 1>>)
for (const row of maze) console.log(row)

function paths(x, y) {
  if (x >= <<w>> || y >= <<h>> || maze[y][x] === "<<wall>>") return 0
  if (x === <<w - 1>> && y === <<h - 1>>) return 1
  return paths(x + 1, y) + paths(x, y + 1)
}

console.log(paths(0, 0) + " ways")
<% endif %>
