// a: F | FF | R | L
// b: RF | LF | FRF | FFL
// c: F | RR | LFF
// d: FFF | LLF | RFRF
// x: -3..3
// y: -3..3
// style: turtle | compass

let x = <<x>>;
let y = <<y>>;
<% if style == "turtle" %>
let direction = 0; // 0 north, 1 east, 2 south, 3 west
const names = ["north", "east", "south", "west"];

for (const command of "<<a>><<b>><<c>><<d>>") {
  if (command === "L") {
    direction = (direction + 3) % 4;
  } else if (command === "R") {
    direction = (direction + 1) % 4;
  } else {
    if (direction === 0) y++;
    else if (direction === 1) x++;
    else if (direction === 2) y--;
    else x--;
  }
  console.log(command, x, y, names[direction]);
}
<% else %>
const path = "<<a>><<b>><<c>><<d>>".replaceAll("F", "N").replaceAll("L", "W").replaceAll("R", "E");
for (const step of path) {
  y += step === "N" ? 1 : 0;
  x += step === "E" ? 1 : step === "W" ? -1 : 0;
}
console.log(path);
console.log(`from (<<x>>, <<y>>) to (${x}, ${y})`);
console.log("distance home:", Math.abs(x) + Math.abs(y));
<% endif %>
