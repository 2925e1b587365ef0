*> n: 100..999999
*> s: DIGIT-SUM | WS-SUM | CROSS-SUM | TOTAL
*> how: divide | function | slice

IDENTIFICATION DIVISION.
PROGRAM-ID. DIGIT-SUM.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 NUM-IN PIC 9(6) VALUE <<n>>.
<% if how == "slice" %>
01 TXT PIC X(6).
01 P PIC 9.
<% endif %>
01 DIG PIC 9.
01 <<s>> PIC 99 VALUE 0.
PROCEDURE DIVISION.
    *> add up all digits
    DISPLAY "NUMBER " NUM-IN
<% if how == "divide" %>
    PERFORM UNTIL NUM-IN = 0
        DIVIDE NUM-IN BY 10 GIVING NUM-IN REMAINDER DIG
        ADD DIG TO <<s>>
    END-PERFORM
<% elif how == "function" %>
    PERFORM UNTIL NUM-IN = 0
        MOVE FUNCTION MOD(NUM-IN, 10) TO DIG
        ADD DIG TO <<s>>
        COMPUTE NUM-IN = NUM-IN / 10
    END-PERFORM
<% else %>
    MOVE NUM-IN TO TXT
    PERFORM VARYING P FROM 1 BY 1 UNTIL P > 6
        MOVE TXT(P:1) TO DIG
        ADD DIG TO <<s>>
    END-PERFORM
<% endif %>
    DISPLAY "<<s>> " <<s>>
    STOP RUN.
