// n: 2..4
// pegs: A B C | left middle right | 1 2 3 | red green blue | X Y Z
// f: hanoi | move | solve
// count: 1..8

let moves = 0;

function <<f>>(disks, from, to, via) {
    if (disks === 0) return;
    <<f>>(disks - 1, from, via, to);
    moves++;
    console.log(`Disk ${disks}: ${from} -> ${to}`);
    <<f>>(disks - 1, via, to, from);
}

<<f>>(<<n>>, <% set peg = pegs.split(' ') %>'<<peg[0]>>', '<<peg[2]>>', '<<peg[1]>>');
console.log(moves + ' moves, ' + <<count + 4>> + ' disks need ' + (2 ** <<count + 4>> - 1));
