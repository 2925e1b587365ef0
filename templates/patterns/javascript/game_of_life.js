// a: 0..2
// b: 0..2
// c: 0..2
// steps: 2..4
// alive: # | O | @
// grid: grid | board | world

let <<grid>> = [
  "......",
  ".<<"#"*(a+1)>><<"."*(4-a)>>",
  "..<<"#"*(b+1)>><<"."*(3-b)>>",
  "<<"."*(c+1)>>##<<"."*(3-c)>>",
  "......",
];

function neighbours(row, col) {
  let count = 0;
  for (let r = row - 1; r <= row + 1; r++) {
    for (let c = col - 1; c <= col + 1; c++) {
      if (r === row && c === col) continue;
      if (r < 0 || r >= <<grid>>.length || c < 0 || c >= 6) continue;
      if (<<grid>>[r][c] === "#") count++;
    }
  }
  return count;
}

for (let step = 1; step <= <<steps>>; step++) {
  const next = [];
  for (let row = 0; row < <<grid>>.length; row++) {
    let line = "";
    for (let col = 0; col < 6; col++) {
      const n = neighbours(row, col);
      const lives = n === 3 || (n === 2 && <<grid>>[row][col] === "#");
      line += lives ? "#" : ".";
    }
    next.push(line);
  }
  <<grid>> = next;
  console.log("step " + step);
  for (const line of <<grid>>) console.log(line.replaceAll("#", "<<alive>>"));
}
