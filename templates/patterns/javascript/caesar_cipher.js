// text: Hello, World! | Attack at dawn | Veni, vidi, vici | xyz ABC | Meet me at 5 pm | The password is swordfish | Et tu, Brute?
// shift: 1..25
// f: encrypt | caesar | cipher | encode
// style: codes | alphabet

<% if style == "codes" %>
function <<f>>(text, shift) {
    let out = "";
    for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (code >= 65 && code <= 90) {
            out += String.fromCharCode((code - 65 + shift) % 26 + 65);
        } else if (code >= 97 && code <= 122) {
            out += String.fromCharCode((code - 97 + shift) % 26 + 97);
        } else {
            out += text[i];
        }
    }
    return out;
}
<% else %>
const alphabet = "abcdefghijklmnopqrstuvwxyz";

function <<f>>(text, shift) {
    let out = "";
    for (const ch of text) {
        const at = alphabet.indexOf(ch.toLowerCase());
        if (at < 0) {
            out += ch;
            continue;
        }
        const moved = alphabet[(at + shift) % 26];
        out += ch === ch.toUpperCase() ? moved.toUpperCase() : moved;
    }
    return out;
}
<% endif %>

const secret = <<f>>("<<text>>", <<shift>>);
console.log("encrypted:", secret);
console.log("decrypted:", <<f>>(secret, 26 - <<shift>>));
