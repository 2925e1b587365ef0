*> words: ape,bee,cat,dog | one,two,three,four | sun,moon,star,sky | do,re,mi,fa
*> k: 1..9
*> w: 5..9
*> arrow: -> | . | = | )
*> stop: STOP RUN | GOBACK

<% set v = words.split(",") %>
IDENTIFICATION DIVISION.
PROGRAM-ID. REV-TABLE.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 WORD-TABLE.
   05 WORD-X PIC X(<<w>>) OCCURS 4 TIMES.
01 I PIC 9.
01 NR PIC 9(2) VALUE <<k>>.
PROCEDURE DIVISION.
<% for x in v %>
    MOVE "<<x>>" TO WORD-X(<<loop.index>>)
<% endfor %>
    PERFORM VARYING I FROM 4 BY -1 UNTIL I = 0
        DISPLAY NR "<<arrow>> " WORD-X(I) "|"
        ADD 1 TO NR
    END-PERFORM
    <<stop>>.
