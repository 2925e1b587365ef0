*> a: 1..99
*> b: 1..99
*> c: 1..99
*> d: 1..99
*> e: 1..99
*> tab: SCORES | SALES | MARKS | TEMPS
*> avg: 9(3)V99 | 9(4)V9 | 99V999
*> r: yes | no

IDENTIFICATION DIVISION.
PROGRAM-ID. AVERAGES.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 <<tab>>-TABLE.
   05 <<tab>>-X PIC 9(3) OCCURS 5 TIMES.
01 I PIC 9.
01 TOTAL PIC 9(5) VALUE 0.
01 MEAN PIC <<avg>>.
PROCEDURE DIVISION.
    *> load, then add up
<% for v in [a, b, c, d, e] %>
    MOVE <<v>> TO <<tab>>-X(<<loop.index>>)
<% endfor %>
    PERFORM VARYING I FROM 1 BY 1 UNTIL I > 5
        ADD <<tab>>-X(I) TO TOTAL
    END-PERFORM
<% if r == "yes" %>
    DIVIDE TOTAL BY 5 GIVING MEAN ROUNDED
<% else %>
    DIVIDE TOTAL BY 5 GIVING MEAN
<% endif %>
    DISPLAY "TOTAL: " TOTAL
    DISPLAY "MEAN: " MEAN
    STOP RUN.
