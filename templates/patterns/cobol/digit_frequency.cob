*> n: 10000000..99999999
*> tab: TALLY-CT | FREQ | HOW-OFTEN
*> zero: yes | no
*> stop: STOP RUN | GOBACK

IDENTIFICATION DIVISION.
PROGRAM-ID. DIGIT-FREQ.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 NUM PIC 9(8) VALUE <<n>>.
01 COUNTS.
   05 <<tab>> PIC 9 OCCURS 10 TIMES.
01 D PIC 99.
PROCEDURE DIVISION.
    PERFORM VARYING D FROM 1 BY 1 UNTIL D > 10
        MOVE 0 TO <<tab>>(D)
    END-PERFORM
    PERFORM UNTIL NUM = 0
        DIVIDE NUM BY 10 GIVING NUM REMAINDER D
        ADD 1 TO <<tab>>(D + 1)
    END-PERFORM
    PERFORM VARYING D FROM 1 BY 1 UNTIL D > 10
<% if zero == "no" %>
        IF <<tab>>(D) NOT = 0
            DISPLAY "SLOT " D ": " <<tab>>(D)
        END-IF
<% else %>
        DISPLAY "SLOT " D ": " <<tab>>(D)
<% endif %>
    END-PERFORM
    <<stop>>.
