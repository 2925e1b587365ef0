// name: Ada | Bo | Cy | Dee
// word: Hello | Hi | Welcome | Hey
// n: 1..4
// a: 2..30
// b: 2..9
// style: greet | box | line

<% if style == "greet" %>
function greet(name = "world", greeting = "<<word>>", times = <<n>>) {
  for (let i = 0; i < times; i++) {
    console.log(greeting + ", " + name + "!");
  }
}

greet();
greet("<<name>>");
greet("<<name>>", "Bye", 1);
<% elif style == "box" %>
const volume = (width, height = <<b>>, depth = 2) => width * height * depth;

console.log(volume(<<a>>));
console.log(volume(<<a>>, <<b>>));
console.log(volume(<<a>>, <<b>>, 1));
<% else %>
function line(char = "-", length = <<a>>) {
  return char.repeat(length);
}

console.log(line());
console.log(line("="));
console.log(line("<<name>> ", <<b>>));
<% endif %>
