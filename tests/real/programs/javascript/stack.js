const stack = [];
const tokens = "3 4 + 2 * 7 -".split(" ");
for (const token of tokens) {
  if ("+-*".includes(token)) {
    const right = stack.pop(), left = stack.pop();
    if (token === "+") stack.push(left + right);
    else if (token === "-") stack.push(left - right);
    else stack.push(left * right);
  } else {
    stack.push(Number(token));
  }
  console.log(token, stack);
}
console.log(stack.length === 1 ? stack[0] : "error", stack.pop(), stack.pop(), stack);
