*> a: Tea | Coffee | Lemonade | Milk
*> b: 1 | 12 | 123 | 1234
*> w: 10..18
*> pad: . | * | - | _

identification division.
program-id. rightjust.
data division.
working-storage section.
01 src pic x(10).
01 dst pic x(<<w>>).
01 n pic 99.
01 ptr pic 99.
procedure division.
main-para.
    move "<<a>>" to src
    perform justify-it
    move "<<b>>" to src
    perform justify-it
    stop run.
justify-it.
    move all "<<pad>>" to dst
    move 0 to n
    perform varying ptr from 1 by 1 until ptr > 10 or src(ptr:1) = space
        add 1 to n
    end-perform
    compute ptr = <<w>> - n + 1
    string src(1:n) delimited by size into dst with pointer ptr
    display "[" dst "]".
