*> n: 2..999
*> most: 6..12
*> happy: HAPPY | is happy | reaches one

identification division.
program-id. happy.
data division.
working-storage section.
77 ws-num pic 9(3) value <<n>>.
77 ws-new pic 9(3).
77 ws-dig pic 9.
77 ws-turn pic 99 value 0.
procedure division.
    perform until ws-num = 1 or ws-turn = <<most>>
        display ws-num
        move 0 to ws-new
        perform until ws-num = 0
            compute ws-dig = function mod(ws-num, 10)
            compute ws-new = ws-new + ws-dig * ws-dig
            divide 10 into ws-num
        end-perform
        move ws-new to ws-num
        add 1 to ws-turn
    end-perform
    if ws-num = 1
        display "<<n>> <<happy>>"
    else
        display "<<n>> NOT AFTER <<most>> TURNS"
    end-if
    stop run.
