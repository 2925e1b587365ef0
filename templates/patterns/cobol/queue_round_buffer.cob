*> names: ANN,BOB,CID,DEE | P1,P2,P3,P4 | INK,PEN,PAD,CUP
*> s: 2..4
*> take: 1..3
*> w: 4..8
*> rounds: 3..6

<% set n = names.split(",") %>
       IDENTIFICATION DIVISION.
       PROGRAM-ID. QUEUES.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01 RING.
          05 SLOT-X PIC X(<<w>>) OCCURS 4 TIMES.
       01 FRONT-IX PIC 9 VALUE <<s>>.
       01 I PIC 9.
       PROCEDURE DIVISION.
       MAIN-PARA.
<% for x in n %>
           MOVE "<<x>>" TO SLOT-X(<<loop.index>>)
<% endfor %>
           PERFORM <<rounds>> TIMES
               DISPLAY "NEXT: " SLOT-X(FRONT-IX) "|"
               PERFORM <<take>> TIMES
                   PERFORM ADVANCE-FRONT
               END-PERFORM
           END-PERFORM
           DISPLAY "FRONT IS NOW " FRONT-IX
           STOP RUN.
       ADVANCE-FRONT.
           ADD 1 TO FRONT-IX
           IF FRONT-IX > 4
               MOVE 1 TO FRONT-IX
           END-IF.
