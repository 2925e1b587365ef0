*> n: 1000..99999
*> small: 1..3
*> name: big | long | full
*> short: small | cut | tail
*> stop: stop run | goback

*> MOVE keeps the low digits
identification division.
program-id. trunc.
data division.
working-storage section.
01 <<name>>-num pic 9(5) value <<n>>.
01 <<short>>-num pic 9(<<small>>).
procedure division.
    move <<name>>-num to <<short>>-num
    display "Before: " <<name>>-num
    display "After: " <<short>>-num
    <<stop>>.
