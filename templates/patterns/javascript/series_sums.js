// n: 4..18
// what: harmonic | geometric | e | squares | alternating
// r: 2..5
// s: s | sum | total

let <<s>> = <<1 if what == "e" else 0>>;
<% if what == "harmonic" %>
for (let i = 1; i <= <<n>>; i++) {
    <<s>> += 1 / i;
    if (i % <<r>> === 0) console.log(i, <<s>>);
}
<% elif what == "geometric" %>
let term = 1;
for (let i = 0; i < <<n>>; i++) {
    <<s>> += term;
    console.log(`${i + 1}. term ${term}, sum ${<<s>>}`);
    term /= <<r>>;
}
<% elif what == "e" %>
let factorial = 1;
for (let i = 1; i < <<n>>; i++) {
    factorial *= i;
    <<s>> += 1 / factorial;
}
console.log("e is close to", <<s>>);
<% elif what == "squares" %>
for (let i = <<r>>; i <= <<n + r>>; i++) <<s>> += i * i;
const formula = (k) => k * (k + 1) * (2 * k + 1) / 6;
console.log(<<s>>, formula(<<n + r>>) - formula(<<r - 1>>));
<% else %>
for (let i = 1; i <= <<n>>; i++) {
    <<s>> += i % 2 === 1 ? i : -i * <<r - 1>>;
    console.log(<<s>>);
}
<% endif %>
console.log("result: " + <<s>>);
