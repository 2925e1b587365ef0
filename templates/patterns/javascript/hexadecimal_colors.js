// r: 0..255
// g: 0..255
// b: 0..255
// style: to | from | hand
// name: color | shade | paint

<% if style == "to" %>
function hex(value) {
  return value.toString(16).padStart(2, "0");
}

const <<name>> = "#" + hex(<<r>>) + hex(<<g>>) + hex(<<b>>);
console.log(<<name>>);
console.log(<<name>>.toUpperCase());
<% elif style == "from" %>
const <<name>> = "#<<"%02x%02x%02x" % (r, g, b)>>";
const red = parseInt(<<name>>.slice(1, 3), 16);
const green = parseInt(<<name>>.slice(3, 5), 16);
const blue = parseInt(<<name>>.slice(5), 16);
console.log(`rgb(${red}, ${green}, ${blue})`);
console.log("brightness:", Math.round((red + green + blue) / 7.65) + "%");
<% else %>
const digits = "0123456789ABCDEF";
for (const part of [<<r>>, <<g>>, <<b>>]) {
  const <<name>> = digits[Math.floor(part / 16)] + digits[part % 16];
  console.log(part, "->", <<name>>);
}
<% endif %>
