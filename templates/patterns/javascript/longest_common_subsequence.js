// a: winter | kitten | banana | ABCBDAB | program | stone
// b: writers | sitting | bandana | BDCABA | problem | longest
// t: table | grid | dp
// back: yes | no

const one = "<<a>>";
const two = "<<b>>";
const <<t>> = [];
for (let i = 0; i <= one.length; i++) {
  <<t>>.push(new Array(two.length + 1).fill(0));
}
for (let i = 1; i <= one.length; i++) {
  for (let j = 1; j <= two.length; j++) {
    if (one[i - 1] === two[j - 1]) {
      <<t>>[i][j] = <<t>>[i - 1][j - 1] + 1;
    } else {
      <<t>>[i][j] = Math.max(<<t>>[i - 1][j], <<t>>[i][j - 1]);
    }
  }
}
console.log("length:", <<t>>[one.length][two.length]);
<% if back == "yes" %>

let i = one.length, j = two.length, found = "";
while (i > 0 && j > 0) {
  if (one[i - 1] === two[j - 1]) {
    found = one[i - 1] + found;
    i--;
    j--;
  } else if (<<t>>[i - 1][j] >= <<t>>[i][j - 1]) {
    i--;
  } else {
    j--;
  }
}
console.log("letters:", found);
<% endif %>
