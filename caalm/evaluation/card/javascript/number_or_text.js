const count = 3;
const text = "4";
console.log(count + text);
console.log(count * text);
console.log(text + count + count);
console.log(count + count + text);
