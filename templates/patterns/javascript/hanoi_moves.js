// n: 2..4
// a: A | left | 1 | red
// b: B | middle | 2 | green
// c: C | right | 3 | blue
// f: hanoi | move | solve
// count: 1..8

let moves = 0;

function <<f>>(disks, from, to, via) {
  if (disks === 0) return;
  <<f>>(disks - 1, from, via, to);
  moves++;
  console.log(`Disk ${disks}: ${from} -> ${to}`);
  <<f>>(disks - 1, via, to, from);
}

<<f>>(<<n>>, "<<a>>", "<<c>>", "<<b>>");
console.log(moves + " moves, " + <<count + 4>> + " disks need " + (2 ** <<count + 4>> - 1));
