*> n: 3..12
*> ch: * | # | o | + | X
*> style: up | down | both
*> i: I | ROW-NO | R
*> stop: STOP RUN | GOBACK

IDENTIFICATION DIVISION.
PROGRAM-ID. TRIANGLE.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 STARS PIC X(12) VALUE ALL "<<ch>>".
01 <<i>> PIC 99.
PROCEDURE DIVISION.
<% if style != "down" %>
    PERFORM VARYING <<i>> FROM 1 BY 1 UNTIL <<i>> > <<n>>
        DISPLAY STARS(1:<<i>>)
    END-PERFORM.
<% endif %>
<% if style != "up" %>
    PERFORM VARYING <<i>> FROM <<n - 1>> BY -1 UNTIL <<i>> < 1
        DISPLAY STARS(1:<<i>>)
    END-PERFORM.
<% endif %>
    <<stop>>.
