console.log("before");
console.log(typeof "x", missing);
console.log("after");
