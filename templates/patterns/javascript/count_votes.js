// a: Ann | Ben | Cem
// b: Ann | Ben | Cem
// c: Ann | Ben | Cem
// d: Ann | Ben | Cem
// e: Ann | Ben | Cem
// need: 3..4
// v: votes | ballots

const <<v>> = ["<<a>>", "<<b>>", "<<c>>", "<<d>>", "<<e>>"];
const candidates = ["Ann", "Ben", "Cem"];
let winner = "";
let most = 0;

for (const candidate of candidates) {
  let count = 0;
  for (const vote of <<v>>) {
    if (vote === candidate) count++;
  }
  const percent = Math.round(count / <<v>>.length * 100);
  console.log(candidate + ": " + count + " (" + percent + "%)");
  if (count > most) {
    most = count;
    winner = candidate;
  }
}
console.log(most >= <<need>> ? winner + " wins" : "nobody reaches <<need>>");
