// n: 2..9
// mark: * | o | X | ~
// fill: full | hollow
// k: i | row | y

const n = <<n>>;
for (let <<k>> = -n; <<k>> <= n; <<k>>++) {
  const gap = Math.abs(<<k>>);
<% if fill == "full" %>
  console.log(' '.repeat(gap) + '<<mark>>'.repeat(2 * (n - gap) + 1));
<% else %>
  const inner = 2 * (n - gap) - 1;
  if (inner < 0) {
    console.log(' '.repeat(gap) + '<<mark>>');
  } else {
    console.log(' '.repeat(gap) + '<<mark>>' + ' '.repeat(inner) + '<<mark>>');
  }
<% endif %>
}
