// rule: 18 | 30 | 90 | 110 | 150 | 184
// width: 15..41
// rows: 4..12
// alive: # | * | O
// dead: . | - | _

const rule = <<rule>>;
let cells = new Array(<<width>>).fill(0);
cells[<<width // 2>>] = 1;

for (let generation = 0; generation < <<rows>>; generation++) {
  let line = "";
  for (const cell of cells) line += cell ? "<<alive>>" : "<<dead>>";
  console.log(line);

  const next = [];
  for (let i = 0; i < cells.length; i++) {
    const left = i > 0 ? cells[i - 1] : 0;
    const right = i < cells.length - 1 ? cells[i + 1] : 0;
    const pattern = left * 4 + cells[i] * 2 + right;
    next.push(Math.floor(rule / 2 ** pattern) % 2);
  }
  cells = next;
}
