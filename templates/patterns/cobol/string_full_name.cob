*> first: Ada | Grace | Alan | Edsger | Barbara | Ken
*> last: Lovelace | Hopper | Turing | Dijkstra | Liskov
*> order: first | last
*> w: 12..24
*> out: FULL-NAME | WS-FULL | WHOLE-NAME

IDENTIFICATION DIVISION.
PROGRAM-ID. FULLNAME.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 FIRST-NAME PIC X(10) VALUE "<<first>>".
01 LAST-NAME  PIC X(10) VALUE "<<last>>".
01 <<out>>  PIC X(<<w>>) VALUE SPACES.
PROCEDURE DIVISION.
    *> join without the blanks behind
<% if order == "first" %>
    STRING FIRST-NAME DELIMITED BY SPACE
           " " DELIMITED BY SIZE
           LAST-NAME DELIMITED BY SPACE
        INTO <<out>>
    END-STRING
<% else %>
    STRING LAST-NAME DELIMITED BY SPACE
           ", " DELIMITED BY SIZE
           FIRST-NAME DELIMITED BY SPACE
        INTO <<out>>
    END-STRING
<% endif %>
    DISPLAY "[" <<out>> "]"
    STOP RUN.
