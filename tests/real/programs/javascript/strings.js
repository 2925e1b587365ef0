const text = "JavaScript";
console.log(text.length, text[0], text[text.length - 1], text.charAt(99), text.at(-1), text[99]);
console.log(text.slice(4), text.slice(-6, -2), text.slice(5, 2), text.substring(5, 2), text.substr(-6, 3));
console.log(text.toUpperCase(), text.toLowerCase(), text.indexOf("a"), text.lastIndexOf("a"), text.indexOf("z"));
console.log(text.includes("Script"), text.startsWith("Java"), text.endsWith("pt"), text.startsWith("Script", 4));
console.log("ab".repeat(3), "-".repeat(0), "5".padStart(3, "0"), "5".padEnd(3, "ab") + "|", " x ".trim() + "|");
console.log("a,b,,c".split(","), "abc".split(""), "abc".split(), "".split(","));
console.log("a-b-c".replace("-", "+"), "a-b-c".replaceAll("-", "+"), "abc".replaceAll("", "."));
console.log("abc".charCodeAt(1), "abc".charCodeAt(9), String.fromCharCode(72, 105), "z".codePointAt(0), "a".concat("b", 1, null));
console.log("straße".toUpperCase(), "İ".toLowerCase().length, "ΑΣ".toLowerCase(), "ﬁ".toUpperCase(), "é".length);
const face = "a😀b";
console.log(face.length, face[3], face.slice(0, 3), face.split("").length, face.codePointAt(1), face[1]);
for (const character of face) console.log(character, character.length);
console.log("\x41\u0042\u{43}\u{1F600}\101\0", 'it\'s', "line\
continued", "😀" < "\uFF21");
face[0] = "X";
console.log(face);
