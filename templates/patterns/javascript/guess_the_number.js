// secret: 1..100
// high: 100..200
// g: guess | attempt | x
// style: halving | clues

<% if style == "halving" %>
const secret = <<secret>>;
let low = 1;
let high = <<high>>;
let tries = 0;

while (true) {
  const <<g>> = Math.floor((low + high) / 2);
  tries++;
  if (<<g>> === secret) {
    console.log("Got it: " + <<g>> + " in " + tries + " tries");
    break;
  }
  if (<<g>> < secret) {
    console.log(<<g>> + " is too low");
    low = <<g>> + 1;
  } else {
    console.log(<<g>> + " is too high");
    high = <<g>> - 1;
  }
}
<% else %>
const secret = <<secret>>;
const guesses = [<<high // 2>>, <<secret // 2 + 3>>, <<secret + 6>>, <<secret>>, 7];
let won = false;
for (let i = 0; i < guesses.length && !won; i++) {
  const <<g>> = guesses[i];
  const distance = Math.abs(secret - <<g>>);
  if (distance === 0) won = true;
  console.log(`#${i + 1} ${<<g>>}: ${distance === 0 ? "right!" : distance < 5 ? "hot" : distance < 20 ? "warm" : "cold"}`);
}
console.log(won);
<% endif %>
