*> a: 1..499
*> b: 1..499
*> n1: NUM1 | NUM-A | FIRST-NUM | WS-A
*> n2: NUM2 | NUM-B | SECOND-NUM | WS-B
*> how: 1..3
*> w: 3..6
*> stop: STOP RUN | GOBACK

IDENTIFICATION DIVISION.
PROGRAM-ID. ADD-NUMBERS.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 <<n1>> PIC 9(3) VALUE <<a>>.
01 <<n2>> PIC 9(3) VALUE <<b>>.
01 WS-RESULT PIC 9(<<w>>).
PROCEDURE DIVISION.
*> add the two and show the result
<% if how == 1 %>
    ADD <<n1>> TO <<n2>> GIVING WS-RESULT.
<% elif how == 2 %>
    COMPUTE WS-RESULT = <<n1>> + <<n2>>.
<% else %>
    MOVE <<n1>> TO WS-RESULT.
    ADD <<n2>> TO WS-RESULT.
<% endif %>
    DISPLAY "The sum of " <<n1>> " and " <<n2>> " is " WS-RESULT.
    <<stop>>.
