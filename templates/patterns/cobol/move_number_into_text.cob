*> n: 1..9999
*> w: 4..8
*> prefix: No. | ID- | # | Item

identification division.
program-id. num2text.
data division.
working-storage section.
01 ws-num  pic 9(4) value <<n>>.
01 ws-txt  pic x(<<w>>).
01 ws-edit pic z(3)9.
procedure division.
    move ws-num to ws-txt
    display "<<prefix>>" ws-txt "|"
    move ws-num to ws-edit
    move ws-edit to ws-txt
    display "<<prefix>>" ws-txt "|"
    display "<<prefix>>" function trim(ws-edit) "|"
    stop run.
