// r: 1..40
// a: 2..30
// b: 2..30
// style: function | list
// pi: Math.PI | 3.14159 | 3.14

<% if style == "function" %>
function circleArea(radius) {
  return <<pi>> * radius * radius;
}

function rectangleArea(width, height) {
  return width * height;
}

console.log('circle:', circleArea(<<r>>).toFixed(2));
console.log('rectangle:', rectangleArea(<<a>>, <<b>>));
console.log('triangle:', rectangleArea(<<a>>, <<b>>) / 2);
<% else %>
const PI = <<pi>>;
for (const radius of [<<r>>, <<a>>, <<b / 2>>]) {
  const area = PI * radius ** 2;
  const around = 2 * PI * radius;
  console.log(`r=${radius} area=${area.toFixed(1)} circumference=${around.toFixed(1)}`);
}
<% endif %>
