// max: 13..45
// style: three | two
// c: c | hyp | z
// min: 1..6

let count = 0;
<% if style == "three" %>
for (let a = <<min>>; a <= <<max // 2>>; a++) {
    for (let b = a; b <= <<max // 2>>; b++) {
        for (let <<c>> = b; <<c>> <= <<max // 2 + 8>>; <<c>>++) {
            if (a * a + b * b === <<c>> * <<c>>) {
                console.log(a, b, <<c>>);
                count++;
            }
        }
    }
}
<% else %>
for (let a = <<min>>; a < <<max>>; a++) {
    for (let b = a + 1; b < <<max>>; b++) {
        const <<c>> = Math.sqrt(a ** 2 + b ** 2);
        if (Number.isInteger(<<c>>) && <<c>> <= <<max>>) {
            console.log(`${a}² + ${b}² = ${<<c>>}²`);
            count += 1;
        }
    }
}
<% endif %>
console.log(count, "triples");
