var total = 0;
var i;
for (i = 0; i < 5; i++) {
    var square = i * i;
    total = total + square;
}
console.log('total: ' + total + ', last: ' + square + ', i: ' + i);
for (var i = 10; i > 7; i--) console.log(i);
console.log(i);
function tally(n) {
    console.log(found);
    for (var k = 0; k < n; k++) {
        if (k % 2 == 1) { var found = k; }
    }
    return found;
}
console.log(tally(6), tally(1));
var i;
console.log(i);
