*> a: 10..60
*> step: 3..15
*> want: 10..160
*> n: 5..12
*> hit: FOUND AT | Position | hit in slot
*> miss: NOT FOUND | Nothing there | no such number
*> stop: STOP RUN | GOBACK

IDENTIFICATION DIVISION.
PROGRAM-ID. SEARCH-LIST.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 LIST-AREA.
   05 ENTRY-NO PIC 9(3) OCCURS 12 TIMES.
01 IDX PIC 99.
01 FOUND-AT PIC 99 VALUE 0.
PROCEDURE DIVISION.
    PERFORM VARYING IDX FROM 1 BY 1 UNTIL IDX > <<n>>
        COMPUTE ENTRY-NO(IDX) = <<a>> + (IDX - 1) * <<step>>
    END-PERFORM
    PERFORM VARYING IDX FROM 1 BY 1 UNTIL IDX > <<n>> OR FOUND-AT > 0
        IF ENTRY-NO(IDX) >= <<want>>
            MOVE IDX TO FOUND-AT
        END-IF
    END-PERFORM
    DISPLAY "LOOKING FOR <<want>> OR MORE"
    IF FOUND-AT = 0
        DISPLAY "<<miss>>"
    ELSE
        DISPLAY "<<hit>> " FOUND-AT ": " ENTRY-NO(FOUND-AT)
    END-IF
    <<stop>>.
