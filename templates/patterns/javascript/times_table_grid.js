// rows: 3..9
// cols: 3..9
// width: 3..5
// line: line | row | text
// style: pad | tab

<% if style == "pad" %>
for (let r = 1; r <= <<rows>>; r++) {
  let <<line>> = "";
  for (let c = 1; c <= <<cols>>; c++) {
    <<line>> += String(r * c).padStart(<<width>>);
  }
  console.log(<<line>>);
}
<% else %>
var rows = <<rows>>;
var cols = <<cols>>;
for (var i = 1; i <= rows; i++) {
  var <<line>> = '';
  for (var j = 1; j <= cols; j++) {
    <<line>> += i * j + (j < cols ? '\t' : '');
  }
  console.log(<<line>>);
}
<% endif %>
