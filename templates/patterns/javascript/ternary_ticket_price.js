// a: 1..17
// b: 18..64
// c: 65..95
// base: 8..30
// p: price | cost | fee
// style: chain | function

<% if style == "chain" %>
for (const age of [<<a>>, <<b>>, <<c>>]) {
  const <<p>> = age < 6 ? 0 : age < 18 ? <<base / 2>> : age >= 65 ? <<base - 3>> : <<base>>;
  console.log("Age " + age + ": " + (<<p>> === 0 ? "free" : "$" + <<p>>));
}
<% else %>
function <<p>>(age, student) {
  return student ? <<base - 2>> : age > 64 ? <<base - 4>> : <<base>>;
}

console.log(<<p>>(<<b>>, true));
console.log(<<p>>(<<b>>, false));
console.log(<<p>>(<<c>>, false));
console.log(<<p>>(<<a>>) > <<p>>(<<c>>) ? "the young pay more" : "the old pay more");
<% endif %>
