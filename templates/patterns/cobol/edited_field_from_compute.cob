*> a: -400..400
*> b: 2..19
*> p: -(4)9.9(2) | +(4)9.9(3) | Z(4)9.9- | -(5)9.9(4) | Z(4)9.99CR
*> round: ROUNDED =,= | =,ROUNDED =

<% set r = round.split(",") %>
identification division.
program-id. ratio.
data division.
working-storage section.
01 a pic s9(3) value <<a>>.
01 b pic 99 value <<b>>.
01 ratio-out pic <<p|lower|replace("cr", "CR")>>.
procedure division.
    compute ratio-out <<r[0]|lower>> a / b
    display "a/b   " ratio-out
    compute ratio-out <<r[1]|lower>> a * 1.05
    display "a+5%  " ratio-out
    compute ratio-out = a - b * 10
    display "diff  " ratio-out
    goback.
