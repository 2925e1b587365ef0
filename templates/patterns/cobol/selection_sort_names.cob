*> names: Zoe,Adam,Mia,Carl,Ida | York,Bath,Ely,Leeds,Ayr | kiwi,fig,apple,plum,date | Rust,Ada,COBOL,Lisp,Basic
*> w: 6..10
*> rot: 0..4
*> sign: < | >

<% set n = names.split(",") %>
IDENTIFICATION DIVISION.
PROGRAM-ID. SELECT-SORT.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 NAME-LIST.
   05 ENTRY-X PIC X(<<w>>) OCCURS 5 TIMES.
77 I PIC 9.
77 J PIC 9.
77 BEST PIC 9.
77 KEEP-X PIC X(<<w>>).
PROCEDURE DIVISION.
<% for i in range(5) %>
    MOVE "<<n[(i + rot) % 5]>>" TO ENTRY-X(<<i + 1>>)
<% endfor %>
    PERFORM VARYING I FROM 1 BY 1 UNTIL I > 4
        MOVE I TO BEST
        PERFORM VARYING J FROM I BY 1 UNTIL J > 5
            IF ENTRY-X(J) <<sign>> ENTRY-X(BEST)
                MOVE J TO BEST
            END-IF
        END-PERFORM
        MOVE ENTRY-X(I) TO KEEP-X
        MOVE ENTRY-X(BEST) TO ENTRY-X(I)
        MOVE KEEP-X TO ENTRY-X(BEST)
    END-PERFORM
    PERFORM VARYING I FROM 1 BY 1 UNTIL I > 5
        DISPLAY I " " ENTRY-X(I)
    END-PERFORM
    STOP RUN.
