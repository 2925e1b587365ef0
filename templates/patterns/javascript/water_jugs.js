// a: 3..5
// b: 6..11
// goal: 1..6
// small: small | little | a
// big: big | large | b

let <<small>> = 0;
let <<big>> = 0;
let steps = 0;

while (<<small>> !== <<goal>> && <<big>> !== <<goal>> && steps < 20) {
  if (<<big>> === 0) {
    <<big>> = <<b>>;
    console.log("fill the big one");
  } else if (<<small>> === <<a>>) {
    <<small>> = 0;
    console.log("empty the small one");
  } else {
    const poured = Math.min(<<big>>, <<a>> - <<small>>);
    <<small>> += poured;
    <<big>> -= poured;
    console.log("pour " + poured + " over: " + <<small>> + " and " + <<big>>);
  }
  steps++;
}
console.log(<<small>> === <<goal>> || <<big>> === <<goal>> ? "measured <<goal>> in " + steps : "gave up");
