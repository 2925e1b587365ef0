// a: 1..3999
// b: 1..99
// c: 1900..2030
// style: to | from | simple
// out: roman | result | text

<% if style == "to" %>
const values = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1];
const signs = ['M', 'CM', 'D', 'CD', 'C', 'XC', 'L', 'XL', 'X', 'IX', 'V', 'IV', 'I'];

function toRoman(number) {
  let <<out>> = '';
  for (let i = 0; i < values.length; i++) {
    while (number >= values[i]) {
      <<out>> += signs[i];
      number -= values[i];
    }
  }
  return <<out>>;
}

for (const n of [<<a>>, <<b>>, <<c>>]) console.log(n, toRoman(n));
<% elif style == "from" %>
function value(letter) {
  const at = 'IVXLCDM'.indexOf(letter);
  return [1, 5, 10, 50, 100, 500, 1000][at];
}

function fromRoman(<<out>>) {
  let sum = 0;
  for (let i = 0; i < <<out>>.length; i++) {
    const here = value(<<out>>[i]);
    const next = i + 1 < <<out>>.length ? value(<<out>>[i + 1]) : 0;
    sum += here < next ? -here : here;
  }
  return sum;
}

console.log(fromRoman('<<['MCMXCIV', 'XLII', 'DCLXVI', 'MMXXIV', 'CDXLIV'][a % 5]>>'));
console.log(fromRoman('<<'X' * (b // 10)>>V<<'I' * (b % 4)>>'));
<% else %>
let n = <<b>>;
let <<out>> = '';
if (n >= 50) { <<out>> += 'L'; n -= 50; }
while (n >= 10) { <<out>> += 'X'; n -= 10; }
if (n === 9) { <<out>> += 'IX'; n = 0; }
if (n >= 5) { <<out>> += 'V'; n -= 5; }
if (n === 4) <<out>> += 'IV';
else <<out>> += 'I'.repeat(n);
console.log('<<b>> = ' + <<out>>);
<% endif %>
