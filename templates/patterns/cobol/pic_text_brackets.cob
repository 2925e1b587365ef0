*> word: cat | horse | elephant | bee | tiger | crocodile | ox
*> small: 1..4
*> big: 8..15
*> open: [ | < | ( | {
*> field: ws-animal | animal | ws-txt

identification division.
program-id. brackets.
<% set close = {"[": "]", "<": ">", "(": ")", "{": "}"}[open] %>
data division.
working-storage section.
01  <<field>>-s   pic x(<<small>>).
01  <<field>>-l   pic x(<<big>>).
procedure division.
main-para.
    move "<<word>>" to <<field>>-s.
    move "<<word>>" to <<field>>-l.
    display "<<open>>" <<field>>-s "<<close>>".
    display "<<open>>" <<field>>-l "<<close>>".
    stop run.
