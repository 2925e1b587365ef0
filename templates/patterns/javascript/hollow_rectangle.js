// w: 3..20
// h: 3..9
// edge: * | # | + | %
// style: lines | cells
// inside: dots | spaces

const width = <<w>>, height = <<h>>
<% if style == "lines" %>
const full = '<<edge>>'.repeat(width)
const middle = '<<edge>>' + '<<'.' if inside == 'dots' else ' '>>'.repeat(width - 2) + '<<edge>>'
console.log(full)
for (let i = 0; i < height - 2; i++) console.log(middle)
console.log(full)
<% else %>
for (let y = 1; y <= height; y++) {
    let row = ''
    for (let x = 1; x <= width; x++) {
        const border = y === 1 || y === height || x === 1 || x === width
        row += border ? '<<edge>>' : '<<'.' if inside == 'dots' else ' '>>'
    }
    console.log(row)
}
<% endif %>
