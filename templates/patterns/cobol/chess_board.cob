*> n: 3..8
*> cols: 4..12
*> a: # | X | B | *
*> b: . | O | W | -
*> first: 0..1

Identification Division.
Program-ID. board.
Data Division.
Working-Storage Section.
77 r pic 99.
77 c pic 99.
Procedure Division.
    perform varying r from 1 by 1 until r > <<n>>
        perform varying c from 1 by 1 until c > <<cols>>
            if function mod(r + c, 2) = <<first>>
                display "<<a>>" with no advancing
            else
                display "<<b>>" with no advancing
            end-if
        end-perform
        display "|"
    end-perform
    stop run.
