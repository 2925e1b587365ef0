*> a: Tea | Coffee | Lemonade | Milk
*> b: 1 | 12 | 123 | 1234
*> w: 10..18
*> pad: . | * | - | _
*> stop: stop run | goback

Identification Division.
Program-ID. rightjust.
Data Division.
Working-Storage Section.
01 src pic x(10).
01 dst pic x(<<w>>).
01 n pic 99.
01 ptr pic 99.
Procedure Division.
main-para.
    move "<<a>>" to src
    perform justify-it
    move "<<b>>" to src
    perform justify-it
    <<stop>>.
justify-it.
    move all "<<pad>>" to dst
    move 0 to n
    perform varying ptr from 1 by 1 until ptr > 10 or src(ptr:1) = space
        add 1 to n
    end-perform
    compute ptr = <<w>> - n + 1
    string src(1:n) delimited by size into dst with pointer ptr
    display "[" dst "]".
