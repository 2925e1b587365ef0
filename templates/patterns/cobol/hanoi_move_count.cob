*> n: 3..14
*> from: 1..3
*> disc: DISCS | RINGS | PLATES
*> pic: ZZ,ZZ9 | 9(5) | Z(4)9

*> moves for the towers of Hanoi
identification division.
program-id. hanoi.
data division.
working-storage section.
77 <<disc|lower>> pic 99.
77 moves-needed pic 9(5) value 0.
77 moves-out pic <<pic>>.
procedure division.
    perform varying <<disc|lower>> from 1 by 1 until <<disc|lower>> > <<n>>
        compute moves-needed = 2 * moves-needed + 1
        if <<disc|lower>> >= <<from>>
            move moves-needed to moves-out
            display <<disc|lower>> " <<disc|lower>>: " moves-out " moves"
        end-if
    end-perform
    stop run.
