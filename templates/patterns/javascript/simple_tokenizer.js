// a: 1..999
// b: 1..99
// op: + | - | * | /
// op2: + | * | -
// name: x | total | y2
// kind: kinds | list

const source = "<<name>> <<op>> (<<a>><<op2>><<b>>)"
const tokens = []
let i = 0

while (i < source.length) {
    const ch = source[i]
    if (ch === " ") {
        i++
        continue
    }
    let token = ch
    i++
    if (ch >= "0" && ch <= "9") {
        while (i < source.length && source[i] >= "0" && source[i] <= "9") {
            token += source[i]
            i++
        }
    } else if (ch >= "a" && ch <= "z") {
        while (i < source.length && ((source[i] >= "a" && source[i] <= "z") || source[i] === "2")) {
            token += source[i]
            i++
        }
    }
<% if kind == "kinds" %>
    const isNumber = token[0] >= "0" && token[0] <= "9"
    console.log(token, isNumber ? "number" : token[0] >= "a" ? "name" : "sign")
<% endif %>
    tokens.push(token)
}
console.log(tokens)
