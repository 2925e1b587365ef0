// seed: 1..9999
// rolls: 5..20
// sides: 6 | 6 | 8 | 12 | 20
// next: nextRandom | random | rnd | roll
// style: print | count | double

// A small generator of our own, so that every run is the same
let seed = <<seed>>;

function <<next>>(max) {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor(seed / 65536) % max + 1;
}

<% if style == "print" %>
let sum = 0;
for (let i = 1; i <= <<rolls>>; i++) {
    const value = <<next>>(<<sides>>);
    sum += value;
    console.log("Roll " + i + ": " + value);
}
console.log("Average: " + (sum / <<rolls>>).toFixed(2));
<% elif style == "count" %>
const counts = new Array(<<sides>>).fill(0);
for (let i = 0; i < <<rolls * 10>>; i++) {
    const value = <<next>>(<<sides>>);
    counts[value - 1]++;
}
for (let face = 1; face <= <<sides>>; face++) {
    console.log(face, counts[face - 1]);
}
<% else %>
let throws = 0;
let a, b;
do {
    a = <<next>>(6);
    b = <<next>>(6);
    throws++;
    console.log(`${a} and ${b}`);
} while (a !== b && throws < 20);
console.log(a === b ? `Double ${a} after ${throws} throws` : "No double today");
<% endif %>
