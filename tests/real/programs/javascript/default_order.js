function pair(a, b = 2) { return [a, b]; }
const triple = (a, b = "two", c = [3]) => [a, b, c];
console.log(pair(1), pair(1, undefined), pair(1, null), triple(), triple(0, 0));
const once = triple(1);
once[2].push(4);
console.log(once, triple(1));
