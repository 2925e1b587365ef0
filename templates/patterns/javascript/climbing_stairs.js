// n: 3..25
// most: 2..3
// f: ways | climb | stairs
// style: memo | loop

<% if style == "memo" %>
const memo = [1, 1, 2];

function <<f>>(n) {
  if (n < 0) return 0;
  if (n < memo.length) return memo[n];
  const result = <<f>>(n - 1) + <<f>>(n - 2)<<" + " ~ f ~ "(n - 3)" if most == 3 else "">>;
  memo[n] = result;
  return result;
}

console.log("<<n>> steps:", <<f>>(<<n>>));
console.log("remembered:", memo.length);
<% else %>
const <<f>> = [1];
for (let step = 1; step <= <<n>>; step++) {
  let sum = 0;
  for (let jump = 1; jump <= <<most>>; jump++) {
    if (step - jump >= 0) sum += <<f>>[step - jump];
  }
  <<f>>.push(sum);
}
console.log(<<f>>[<<n>>] + " ways up <<n>> stairs, <<most>> at most at once");
<% endif %>
