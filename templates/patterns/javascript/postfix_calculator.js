// a: 2..30
// b: 2..12
// c: 1..9
// op: + | - | *
// op2: + | * | -
// stack: stack | numbers | memory

const <<stack>> = [];
for (const token of "<<a>> <<b>> <<op>> <<c>> <<op2>>".split(" ")) {
  if (token === "+" || token === "-" || token === "*") {
    const right = <<stack>>.pop();
    const left = <<stack>>.pop();
    let result;
    if (token === "+") result = left + right;
    else if (token === "-") result = left - right;
    else result = left * right;
    <<stack>>.push(result);
  } else {
    <<stack>>.push(Number(token));
  }
  console.log(token, <<stack>>);
}
console.log("=", <<stack>>[0]);
