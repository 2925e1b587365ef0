// low: -30..20
// step: 5..15
// rows: 4..9
// way: cf | fc | k
// digits: 0..2

<% if way == "cf" %>
console.log('C\tF');
for (let c = <<low>>; c < <<low + step * rows>>; c += <<step>>) {
  const f = c * 9 / 5 + 32;
  console.log(c + '\t' + f);
}
<% elif way == "fc" %>
function toCelsius(f) {
  return (f - 32) * 5 / 9;
}

for (let f = <<low + 30>>; f <= <<low + 30 + step * rows>>; f += <<step>>) {
  console.log(`${f}°F = ${toCelsius(f).toFixed(<<digits>>)}°C`);
}
<% else %>
let celsius = <<low>>;
for (let i = 0; i < <<rows>>; i++) {
  const kelvin = celsius + 273.15;
  const feel = celsius < 0 ? 'freezing' : celsius < 15 ? 'cold' : celsius < 25 ? 'mild' : 'hot';
  console.log(celsius, kelvin.toFixed(2), feel);
  celsius += <<step>>;
}
<% endif %>
