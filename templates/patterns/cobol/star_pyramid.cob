*> n: 3..8
*> ch: * | # | @ | A
*> edge: ! | : | . | [
*> mid: CENTER-COL | MIDDLE | HALF

*> draws a pyramid
Identification Division.
Program-ID. pyramid.
Data Division.
Working-Storage Section.
01 ws-row pic x(22).
01 blanks pic x(9) value spaces.
01 signs pic x(17) value all "<<ch>>".
01 k pic 99.
01 <<mid|lower>>-x pic 99.
01 wide pic 99.
Procedure Division.
    perform varying k from 1 by 1 until k > <<n>>
        move spaces to ws-row
        compute <<mid|lower>>-x = <<n>> - k + 1
        compute wide = 2 * k - 1
        string blanks(1:<<mid|lower>>-x) signs(1:wide) blanks(1:<<mid|lower>>-x)
            delimited by size into ws-row
        display "<<edge>>" ws-row(1:<<2 * n + 1>>) "<<edge>>"
    end-perform
    stop run.
