// a: (a[0] + b) | {[()]} | ((x) | [1, 2)] | f(g(h()))
// b: )( | [] | {x: [1, (2)]} | (((( | a + b
// c: [{}] | (] | no brackets | ({[}]) | ()()
// style: stack | depth
// f: balanced | isBalanced | check

<% if style == "stack" %>
function <<f>>(text) {
    const stack = [];
    const open = "([{";
    const close = ")]}";
    for (const ch of text) {
        if (open.includes(ch)) {
            stack.push(ch);
        } else if (close.includes(ch)) {
            if (stack.pop() !== open[close.indexOf(ch)]) return false;
        }
    }
    return stack.length === 0;
}

for (const text of ["<<a>>", "<<b>>", "<<c>>"]) {
    console.log(text, <<f>>(text) ? "ok" : "not balanced");
}
<% else %>
const text = "<<a>> <<b>> <<c>>";
let depth = 0;
let deepest = 0;
let ok = true;
for (let i = 0; i < text.length; i++) {
    if (text[i] === "(") depth++;
    if (text[i] === ")") depth--;
    if (depth > deepest) deepest = depth;
    if (depth < 0) {
        console.log("unexpected ) at " + i);
        ok = false;
        break;
    }
}
if (ok) console.log(depth === 0 ? "fine, depth " + deepest : depth + " left open");
<% endif %>
