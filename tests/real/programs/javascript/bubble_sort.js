function bubbleSort(values) {
  let swapped;
  do {
    swapped = false;
    for (let i = 0; i < values.length - 1; i++) {
      if (values[i] > values[i + 1]) {
        const held = values[i];
        values[i] = values[i + 1];
        values[i + 1] = held;
        swapped = true;
      }
    }
  } while (swapped);
  return values;
}
const numbers = [5, 3, 9, 1, -4, 0.5];
console.log(bubbleSort(numbers));
console.log(numbers === bubbleSort(numbers), numbers.slice(1, 3), numbers);
console.log([10, 9, 1].sort(), [10, 9, 1].sort((a, b) => a - b), ["b", "a"].sort().reverse());
