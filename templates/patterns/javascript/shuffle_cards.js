// seed: 1..5000
// suits: ♥♠ | ♦♣ | HS
// count: 3..5
// deck: deck | cards | pack
// rnd: random | pick | next

let seed = <<seed>>;
const <<rnd>> = (limit) => {
  seed = (seed * 16807) % 2147483647;
  return seed % limit;
};

const <<deck>> = [];
for (const suit of "<<suits>>") {
  for (const value of ["A", "K", "Q", "J", "10"].slice(0, <<count>>)) {
    <<deck>>.push(suit + value);
  }
}

for (let i = <<deck>>.length - 1; i > 0; i--) {
  const j = <<rnd>>(i + 1);
  [<<deck>>[i], <<deck>>[j]] = [<<deck>>[j], <<deck>>[i]];
}

console.log(<<deck>>.join(" "));
console.log("top card:", <<deck>>[0]);
