*> a: 1..60
*> step: 3..12
*> lo: 10..20
*> hi: 30..50
*> odd: 7 | 13 | 21
*> fld: SCORE | TEMP-X | LEVEL-X
*> stop: STOP RUN | GOBACK

IDENTIFICATION DIVISION.
PROGRAM-ID. ABBREV.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 <<fld>> PIC 9(3) VALUE <<a>>.
PROCEDURE DIVISION.
    PERFORM 6 TIMES
        IF <<fld>> > <<lo>> AND < <<hi>>
            DISPLAY <<fld>> " INSIDE"
        ELSE
            IF <<fld>> = <<lo>> OR <<hi>> OR <<odd>>
                DISPLAY <<fld>> " SPECIAL"
            ELSE
                DISPLAY <<fld>> " OUTSIDE"
            END-IF
        END-IF
        ADD <<step>> TO <<fld>>
    END-PERFORM
    <<stop>>.
