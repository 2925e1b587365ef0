*> a: 0..100
*> b: 0..100
*> c: 0..100
*> d: 0..100
*> e: 0..100
*> pass: 40..65
*> word: PASS | passed | OK
*> bad: FAIL | failed | NOT YET
*> stop: STOP RUN | GOBACK

IDENTIFICATION DIVISION.
PROGRAM-ID. EXAM.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 MARK-TABLE.
   05 MARK-X PIC 9(3) OCCURS 5 TIMES.
01 PUPIL PIC 9.
01 PASSED PIC 9 VALUE 0.
01 FAILED PIC 9 VALUE 0.
01 PASS-RATE PIC ZZ9.
PROCEDURE DIVISION.
100-LOAD.
<% for v in [a, b, c, d, e] %>
    MOVE <<v>> TO MARK-X(<<loop.index>>).
<% endfor %>
200-CHECK.
    PERFORM VARYING PUPIL FROM 1 BY 1 UNTIL PUPIL > 5
        IF MARK-X(PUPIL) < <<pass>>
            ADD 1 TO FAILED
            DISPLAY PUPIL " " MARK-X(PUPIL) " <<bad>>"
        ELSE
            ADD 1 TO PASSED
            DISPLAY PUPIL " " MARK-X(PUPIL) " <<word>>"
        END-IF
    END-PERFORM.
300-REPORT.
    COMPUTE PASS-RATE = PASSED * 100 / 5.
    DISPLAY PASSED " PASSED, " FAILED " FAILED, RATE " PASS-RATE "%".
    <<stop>>.
