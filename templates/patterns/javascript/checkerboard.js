// w: 3..12
// h: 2..10
// a: # | X | 1 | @
// b: . | O | _ | 0
// style: sum | flip

<% if style == "sum" %>
for (let y = 0; y < <<h>>; y++) {
    let line = "";
    for (let x = 0; x < <<w>>; x++) {
        if ((x + y) % 2 === 0) {
            line += "<<a>>";
        } else {
            line += "<<b>>";
        }
    }
    console.log(line);
}
<% else %>
let black = true;
for (let y = 0; y < <<h>>; y++) {
    let line = [];
    for (let x = 0; x < <<w>>; x++) {
        line.push(black ? "<<a>>" : "<<b>>");
        black = !black;
    }
    if (<<w>> % 2 === 0) black = !black;
    console.log(line.join(" "));
}
<% endif %>
