console.log(1 == "1", 1 === "1", 0 == "", 0 == "0", "" == "0", null == undefined, null === undefined, null == 0);
console.log(NaN == NaN, [1] == 1, [1, 2] == "1,2", true == 1, true == "1", true == "true", undefined == 0);
console.log("b" > "a", "B" > "a", "10" < "9", 10 < "9", "10" < 9, null >= 0, undefined >= 0, "a" < 1);
const a = [1, 2], b = [1, 2], c = a;
console.log(a == b, a === c, a != b, a !== c, 3 > 2 > 1, 1 < 2 < 3);
for (const value of [0, 1, -0, "", "0", "false", null, undefined, NaN, [], [0], true, false]) {
  console.log(value, value ? "truthy" : "falsy", !value, !!value);
}
