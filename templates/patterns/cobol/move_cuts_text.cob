*> a: Washington | Amsterdam | Buenos Aires | Copenhagen | Montevideo
*> b: Rome | Lima | Oslo | Bern
*> n: 2..7
*> field: CITY | TOWN | WS-PLACE
*> stop: stop run | goback

identification division.
program-id. CutText.
data division.
working-storage section.
01 <<field|lower>> pic x(<<n>>).
procedure division.
main-line.
    move "<<a>>" to <<field|lower>>.
    display "1 [" <<field|lower>> "]".
    move "<<b>>" to <<field|lower>>.
    display "2 [" <<field|lower>> "]".
    move spaces to <<field|lower>>.
    display "3 [" <<field|lower>> "]".
    <<stop>>.
