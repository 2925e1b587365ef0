*> a: 3..30
*> b: 2..9
*> c: 2..9
*> d: 2..7
*> n: NUM | V | AMT-X

identification division.
program-id. mul-div.
data division.
working-storage section.
01 <<n|lower>> pic 9(5)v99 value <<a>>.
01 half pic 9(5)v99.
procedure division.
    multiply <<b>> by <<n|lower>>
    display "times <<b>>: " <<n|lower>>
    divide <<c>> into <<n|lower>>
    display "over <<c>>:  " <<n|lower>>
    multiply <<n|lower>> by 0.5 giving half
    display "half:    " half
    divide <<n|lower>> by <<d>> giving half rounded
    display "part:    " half
    stop run.
