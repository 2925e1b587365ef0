console.log(0 || "default", "" ?? "default", null ?? "default", 0 ?? 5, undefined ?? null ?? "end");
console.log(3 && 0, "a" && "b", null && missing, 1 || missing);
function shout(text) {
  console.log("called with", text);
  return text.length > 3;
}
if (shout("yes") && shout("never")) console.log("both");
if (shout("maybe") || shout("never")) console.log("one of them");
const name = "";
const shown = name || "anonymous";
console.log(shown, !name, !(1 > 2) && true);
console.log(shout("long") ? "long" : shout("x") ? "x" : "short");
