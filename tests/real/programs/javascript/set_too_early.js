function reset() {
  console.log("resetting");
  counter = 0;
}
reset();
let counter = 5;
console.log(counter);
