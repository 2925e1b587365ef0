// a: coin | push
// b: coin | push
// c: coin | push
// d: coin | push
// e: coin | push
// price: 1..3
// t: turnstile | gate | state

const events = ["<<a>>", "<<b>>", "<<c>>", "push", "<<d>>", "<<e>>"];
let <<t>> = "locked";
let money = 0;

for (const event of events) {
  if (event === "coin") {
    money += <<price>>;
    console.log(<<t>> === "locked" ? "unlocking" : "thanks for the tip");
    <<t>> = "unlocked";
  } else if (<<t>> === "unlocked") {
    console.log("someone goes through");
    <<t>> = "locked";
  } else {
    console.log("blocked");
  }
}
console.log("The <<t>> is " + <<t>> + " and took " + money);
