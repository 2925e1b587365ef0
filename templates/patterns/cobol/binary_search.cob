*> want: 1..99
*> mul: 2..6
*> lo: LOW-IX | L | BOTTOM-IX
*> hi: HIGH-IX | H | TOP-IX

*> halve the range until it is found
identification division.
program-id. halving.
data division.
working-storage section.
01 sorted-list.
   02 val pic 9(3) occurs 15.
01 <<lo|lower>> pic 99 value 1.
01 <<hi|lower>> pic 99 value 15.
01 mid pic 99.
01 state-flag pic x value "s".
   88 searching value "s".
   88 found value "f".
   88 missing value "m".
procedure division.
    perform varying mid from 1 by 1 until mid > 15
        multiply mid by <<mul>> giving val(mid)
    end-perform
    perform until not searching
        compute mid = (<<lo|lower>> + <<hi|lower>>) / 2
        display "look at " mid ": " val(mid)
        evaluate true
            when val(mid) = <<want>> set found to true
            when val(mid) < <<want>> compute <<lo|lower>> = mid + 1
            when other compute <<hi|lower>> = mid - 1
        end-evaluate
        if searching and <<lo|lower>> > <<hi|lower>>
            set missing to true
        end-if
    end-perform
    if found display "<<want>> is there" else display "<<want>> is missing" end-if
    stop run.
