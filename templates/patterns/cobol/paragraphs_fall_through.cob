*> n: 1..90
*> a: 2..9
*> b: 1..9
*> p: STEP | STAGE | PART | PHASE
*> stop: STOP RUN | GOBACK

IDENTIFICATION DIVISION.
PROGRAM-ID. FALLING.
DATA DIVISION.
WORKING-STORAGE SECTION.
77 VAL-X PIC 9(4) VALUE <<n>>.
PROCEDURE DIVISION.
*> no PERFORM: we run from top to bottom
<<p>>-ONE.
    ADD <<a>> TO VAL-X.
    DISPLAY "<<p>>-ONE " VAL-X.
<<p>>-TWO.
    MULTIPLY <<b>> BY VAL-X.
    DISPLAY "<<p>>-TWO " VAL-X.
<<p>>-THREE.
    DISPLAY "AGAIN:".
    PERFORM <<p>>-ONE.
    PERFORM <<p>>-TWO.
    <<stop>>.
<<p>>-FOUR.
    DISPLAY "NEVER SHOWN".
