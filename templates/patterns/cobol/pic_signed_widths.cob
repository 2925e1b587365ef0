*> n: -950..950
*> w: 3..8
*> start: 1..40
*> name: BALANCE | DELTA | CHANGE | DIFF
*> stop: stop run | goback

identification division.
program-id. signs.
data division.
working-storage section.
01 ws-<<name|lower>> pic s9(<<w>>) value <<n>>.
01 ws-other pic s9(<<w + 1>>) value zero.
procedure division.
    display "start: " ws-<<name|lower>>.
    subtract ws-<<name|lower>> from ws-other.
    display "minus: " ws-other.
    add <<start>> to ws-<<name|lower>>.
    display "plus:  " ws-<<name|lower>>.
    <<stop>>.
