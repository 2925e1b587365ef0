// a: 1..30
// b: 10..40
// c: 20..50
// d: 25..60
// f: isSorted | sorted | inOrder
// style: function | inversions

<% if style == "function" %>
function <<f>>(list) {
    for (let i = 1; i < list.length; i++) {
        if (list[i - 1] > list[i]) return false
    }
    return true
}

console.log(<<f>>([<<a>>, <<b>>, <<c>>, <<d>>]))
console.log(<<f>>([<<d>>, <<a>>]), <<f>>([<<a>>]), <<f>>([]))
console.log(<<f>>(["ant", "bee", "cow"]), <<f>>("a<<a>>b"))
<% else %>
const list = [<<c>>, <<a>>, <<d>>, <<b>>]
let inversions = 0
for (let i = 0; i < list.length; i++) {
    for (let j = i + 1; j < list.length; j++) {
        if (list[i] > list[j]) {
            inversions++
            console.log(list[i] + " stands before " + list[j])
        }
    }
}
console.log(inversions === 0 ? "in order" : inversions + " inversions")
<% endif %>
