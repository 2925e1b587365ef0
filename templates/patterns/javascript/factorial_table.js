// n: 4..22
// f: factorial | fact | product | f
// i: i | k | n

let <<f>> = 1;
for (let <<i>> = 1; <<i>> <= <<n>>; <<i>>++) {
    <<f>> *= <<i>>;
    console.log(<<i>> + "! = " + <<f>>);
}
<% if n > 18 %>
console.log(Number.isSafeInteger(<<f>>) ? "exact" : "rounded: more digits than a number holds");
<% endif %>
