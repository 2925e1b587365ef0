*> w: 3..9
*> v: 2..7
*> ch: * | = | - | ab | xo | .
*> field: WS-LINE | RULER | BAR-TXT
*> stop: STOP RUN | GOBACK

IDENTIFICATION DIVISION.
PROGRAM-ID. FIGURATIVE.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 <<field>> PIC X(<<w>>) VALUE ALL "<<ch>>".
01 NUM-FIELD PIC 9(<<v>>) VALUE ZEROES.
PROCEDURE DIVISION.
    DISPLAY <<field>>.
    DISPLAY "zero:  " NUM-FIELD.
    MOVE SPACES TO <<field>>.
    DISPLAY "blank: >" <<field>> "<".
    MOVE ZERO TO <<field>>.
    DISPLAY "zeros: >" <<field>> "<".
    MOVE QUOTE TO <<field>>.
    DISPLAY "quote: >" <<field>> "<".
    <<stop>>.
