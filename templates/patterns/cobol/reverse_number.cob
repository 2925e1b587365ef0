*> n: 12..99999
*> rev: REV | REVERSED-NUM | BACKWARD
*> yes: palindrome | the same | symmetric

identification division.
program-id. revnum.
data division.
working-storage section.
77 original pic 9(5) value <<n>>.
77 work-num pic 9(5).
77 <<rev|lower>> pic 9(5) value 0.
77 dig pic 9.
77 shown pic z(4)9.
procedure division.
*> take the digits off from the right
begin.
    move original to work-num.
    perform take-digit until work-num = 0.
    move original to shown.
    display "number  " shown.
    move <<rev|lower>> to shown.
    display "reverse " shown.
    if <<rev|lower>> = original
        display "<<yes>>"
    else
        display "not <<yes>>"
    end-if.
    stop run.
take-digit.
    divide work-num by 10 giving work-num remainder dig.
    compute <<rev|lower>> = <<rev|lower>> * 10 + dig.
