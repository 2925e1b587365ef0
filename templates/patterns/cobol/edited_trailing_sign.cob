*> a: 1..120
*> b: 121..300
*> sign: - | +
*> z: zzz9 | 9999 | zz,zz9

identification division.
program-id. sign-last.
data division.
working-storage section.
01 first-no   pic 9(3) value <<a>>.
01 second-no  pic 9(3) value <<b>>.
01 answer     pic <<z>><<sign>>.
procedure division.
    subtract second-no from first-no giving answer
    display "First - second = " answer
    subtract first-no from second-no giving answer
    display "Second - first = " answer
    stop run.
