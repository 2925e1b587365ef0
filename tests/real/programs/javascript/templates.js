const name = "Ada", age = 36;
console.log(`Hello, ${name}! In ten years you will be ${age + 10}.`);
console.log(`nested ${age > 30 ? `over ${30 + `${0}`}` : "under"} and {braces} and $ and \${escaped} \``);
console.log(`two
lines`);
console.log(`${[1, 2]} ${null} ${undefined} ${true} ${-0} ${"}"} ${'`'}`);
let table = "";
for (let row = 1; row <= 3; row++) {
  for (let column = 1; column <= 3; column++) {
    table += `${row * column}\t`;
  }
  table += "\n";
}
console.log(table);
console.log(`` + `a` + `${""}`);
