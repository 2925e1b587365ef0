*> m: 1..12
*> d: 1..28
*> leap: 28 | 29
*> out: day-of-yr | doy | ws-ordinal
*> stop: stop run | goback

identification division.
program-id. daynum.
data division.
working-storage section.
01 month-table.
   05 month-len pic 99 occurs 12 times.
01 m pic 99.
01 <<out>> pic 9(3).
01 left-days pic 9(3) value 0.
procedure division.
    perform varying m from 1 by 1 until m > 12
        evaluate m
            when 2 move <<leap>> to month-len(m)
            when 4 move 30 to month-len(m)
            when 6 move 30 to month-len(m)
            when 9 move 30 to month-len(m)
            when 11 move 30 to month-len(m)
            when other move 31 to month-len(m)
        end-evaluate
        add month-len(m) to left-days
    end-perform
    move <<d>> to <<out>>
    perform varying m from 1 by 1 until m = <<m>>
        add month-len(m) to <<out>>
    end-perform
    subtract <<out>> from left-days
    display "MONTH <<m>>, DAY <<d>>"
    display "DAY OF THE YEAR: " <<out>>
    display "DAYS LEFT:       " left-days
    <<stop>>.
