const values = [5, 1, 4, 2];
let swaps = 0;
for (let end = values.length - 1; end > 0; end--) {
  for (let i = 0; i < end; i++) {
    if (values[i] > values[i + 1]) {
      [values[i], values[i + 1]] = [values[i + 1], values[i]];
      swaps++;
    }
  }
  console.log(values.join(","));
}
console.log("swaps " + swaps);
