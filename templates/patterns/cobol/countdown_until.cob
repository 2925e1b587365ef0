*> n: 3..15
*> step: 1..3
*> end: LIFT OFF! | Happy New Year! | BOOM | Go!
*> t: T | SECS | TIMER | COUNTER
*> pic: 99 | 9(3) | S99
*> stop: STOP RUN | GOBACK

IDENTIFICATION DIVISION.
PROGRAM-ID. COUNTDOWN.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 <<t>> PIC <<pic>> VALUE <<n>>.
PROCEDURE DIVISION.
    *> T minus ...
    PERFORM UNTIL <<t>> < <<step>>
        DISPLAY <<t>> "..."
        SUBTRACT <<step>> FROM <<t>>
    END-PERFORM
    DISPLAY "<<end>>"
    <<stop>>.
