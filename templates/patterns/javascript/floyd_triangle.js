// rows: 3..10
// start: 1..20
// pad: 2..4
// style: text | write
// n: n | number | next

let <<n>> = <<start>>;
for (let row = 1; row <= <<rows>>; row++) {
<% if style == "text" %>
    let line = "";
    for (let col = 0; col < row; col++) {
        line += String(<<n>>).padStart(<<pad>>) + " ";
        <<n>>++;
    }
    console.log(line);
<% else %>
    for (let col = 1; col <= row; col++) {
        process.stdout.write(<<n>> + (col < row ? "<<" " * pad>>" : "\n"));
        <<n>>++;
    }
<% endif %>
}
console.log("last:", <<n>> - 1);
