// start: 1..30
// n: 4..9
// s: term | text | current

let <<s>> = "<<start>>";
for (let turn = 0; turn < <<n>>; turn++) {
  console.log(<<s>>);
  let next = "";
  let i = 0;
  while (i < <<s>>.length) {
    let count = 1;
    while (<<s>>[i + count] === <<s>>[i]) count++;
    next += count + <<s>>[i];
    i += count;
  }
  <<s>> = next;
}
console.log("next length:", <<s>>.length);
