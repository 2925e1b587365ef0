// A table of temperatures, with one decimal
console.log("Celsius".padStart(8), "Fahrenheit".padStart(12));
for (let celsius = -20; celsius <= 40; celsius += 10) {
  const fahrenheit = celsius * 9 / 5 + 32;
  console.log(String(celsius).padStart(8), fahrenheit.toFixed(1).padStart(12));
}
console.log((1.005).toFixed(2), (2.5).toFixed(0), (-1.5).toFixed(0), (1e21).toFixed(2), (0).toFixed(3));
