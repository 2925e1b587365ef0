*> word: cat | horse | elephant | bee | tiger | crocodile | ox
*> small: 1..4
*> big: 8..15
*> open: [ | < | ( | {
*> field: WS-ANIMAL | ANIMAL | WS-TXT

IDENTIFICATION DIVISION.
PROGRAM-ID. BRACKETS.
<% set close = {"[": "]", "<": ">", "(": ")", "{": "}"}[open] %>
DATA DIVISION.
WORKING-STORAGE SECTION.
01  <<field>>-S   PIC X(<<small>>).
01  <<field>>-L   PIC X(<<big>>).
PROCEDURE DIVISION.
MAIN-PARA.
    MOVE "<<word>>" TO <<field>>-S.
    MOVE "<<word>>" TO <<field>>-L.
    DISPLAY "<<open>>" <<field>>-S "<<close>>".
    DISPLAY "<<open>>" <<field>>-L "<<close>>".
    STOP RUN.
