// `switch` in the ways that people write it.
function day(n) {
  switch (n) {
    case 6:
    case 7:
      return "weekend";
    case 5: return "Friday"
    default:
      return `day ${n}`;
  }
}
for (let i = 4; i <= 7; i++) console.log(day(i));

const marks = [95, 72, 51, 20, "95"];
for (const mark of marks) {
  let grade;
  switch (true) {
    case mark >= 90:
      grade = "A";
      break;
    case mark >= 70: {
      const bonus = 1;
      grade = "B" + bonus;
      break;
    }
    case mark >= 50:
      grade = "C"
      break
    default:
      grade = "F";
      break;
  }
  console.log(mark, grade);
}

for (let i = 0; i < 6; i++) {
  switch (i % 4) {
    default:
      console.log(i, "other");
      break;
    case 1:
      for (const letter of "abc") {
        if (letter === "b") break;
        console.log(i, letter);
      }
      break;
    case 2:
      if (i > 3) { console.log("past three"); continue; } else { continue; }
    case "3":
      console.log("never: no text equals a number");
  }
  console.log(i, "done");
}

const word = "two"
switch (word.length) {
  case 1 + 2:
    switch (word) {
      case "one": console.log(1); break;
      case "two": console.log(2);
    }
}
switch (0 / 0) { case NaN: console.log("never"); }
switch (word) { case "one": default: console.log("always") }
switch (word) {}
