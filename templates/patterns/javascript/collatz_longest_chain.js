// limit: 10..120
// best: best | winner | champion
// len: bestLength | longest | record

let <<best>> = 1;
let <<len>> = 1;

for (let start = 1; start <= <<limit>>; start++) {
    let n = start, length = 1;
    while (n > 1) {
        if (n % 2 === 0) {
            n = n / 2;
        } else {
            n = 3 * n + 1;
        }
        length++;
    }
    if (length > <<len>>) {
        <<best>> = start;
        <<len>> = length;
        console.log("new record:", start, "with", length);
    }
}
console.log(`Up to <<limit>>, ${<<best>>} has the longest chain (${<<len>>}).`);
