*> n: 5..99
*> from: 1..4
*> sum: TOTAL | WS-SUM | ACCUM | SUM-OUT
*> i: I | CTR | WS-COUNTER
*> way: varying | until | paragraph
*> w: 5..7

IDENTIFICATION DIVISION.
PROGRAM-ID. SUMMING.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 <<i>> PIC 9(3) VALUE <<from>>.
01 <<sum>> PIC 9(<<w>>) VALUE 0.
PROCEDURE DIVISION.
BEGIN.
<% if way == "varying" %>
    PERFORM VARYING <<i>> FROM <<from>> BY 1 UNTIL <<i>> > <<n>>
        ADD <<i>> TO <<sum>>
    END-PERFORM.
<% elif way == "until" %>
    PERFORM UNTIL <<i>> > <<n>>
        ADD <<i>> TO <<sum>>
        ADD 1 TO <<i>>
    END-PERFORM.
<% else %>
    PERFORM ADD-ONE UNTIL <<i>> > <<n>>.
<% endif %>
    DISPLAY "SUM <<from>> TO <<n>> = " <<sum>>.
    STOP RUN.
<% if way == "paragraph" %>
ADD-ONE.
    ADD <<i>> TO <<sum>>.
    ADD 1 TO <<i>>.
<% endif %>
