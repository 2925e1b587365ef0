// a: ann@example.com | bob.example.com | carl@site | dora@mail.example.org
// b: @nobody.net | eve@@twice.com | fred@shop.io | guest
// c: h.i@j.kl | ida@x. | jo@long.name.example.com | k @space.de
// f: looksLikeEmail | isEmail | valid

function <<f>>(text) {
    const at = text.indexOf("@");
    if (at < 1) return false;
    if (text.lastIndexOf("@") !== at) return false;
    if (text.includes(" ")) return false;
    const dot = text.lastIndexOf(".");
    return dot > at + 1 && dot < text.length - 1;
}

for (const mail of ["<<a>>", "<<b>>", "<<c>>"]) {
    console.log(`${mail}: ${<<f>>(mail)}`);
}
