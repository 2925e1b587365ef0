// a: The five boxing wizards jump quickly | Hello world | Pack my box with five dozen liquor jugs | Sphinx of black quartz, judge my vow | Almost all the letters are missing here
// b: How vexingly quick daft zebras jump | Just a few words | Waltz, bad nymph, for quick jigs vex | No way
// missing: missing | absent | left
// style: first | list

<% if style == "first" %>
function isPangram(text) {
    const lower = text.toLowerCase();
    for (const letter of "abcdefghijklmnopqrstuvwxyz") {
        if (!lower.includes(letter)) return false;
    }
    return true;
}
console.log(isPangram("<<a>>"));
console.log(isPangram("<<b>>"));
<% else %>
for (const text of ["<<a>>", "<<b>>"]) {
    const <<missing>> = [];
    for (let code = 97; code <= 122; code++) {
        const letter = String.fromCharCode(code);
        if (text.toLowerCase().indexOf(letter) < 0) <<missing>>.push(letter);
    }
    if (<<missing>>.length === 0) console.log("pangram");
    else console.log("<<missing>>: " + <<missing>>.join(""));
}
<% endif %>
