*> n: 3..9
*> style: up | down | same
*> sep: - | . | /
*> i: I | ROW-X | A
*> stop: STOP RUN | GOBACK

       IDENTIFICATION DIVISION.
       PROGRAM-ID. STAIRS.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       77 <<i>> PIC 99.
       77 J PIC 99.
       77 DIG PIC 9.
       PROCEDURE DIVISION.
           PERFORM VARYING <<i>> FROM 1 BY 1 UNTIL <<i>> > <<n>>
               PERFORM VARYING J FROM 1 BY 1 UNTIL J > <<i>>
<% if style == "up" %>
                   MOVE J TO DIG
<% elif style == "down" %>
                   COMPUTE DIG = <<i>> - J + 1
<% else %>
                   MOVE <<i>> TO DIG
<% endif %>
                   DISPLAY DIG "<<sep>>" WITH NO ADVANCING
               END-PERFORM
               DISPLAY "END"
           END-PERFORM
           <<stop>>.
