*> n: 4..16
*> start: 0..6
*> add: 1..3
*> t: TRI | T | RUNNING
*> stop: STOP RUN | GOBACK

       IDENTIFICATION DIVISION.
       PROGRAM-ID. TRIANGULAR.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       77 K PIC 9(3) VALUE <<start>>.
       77 <<t>> PIC 9(4) VALUE 0.
       77 LINE-CT PIC 99 VALUE 0.
       PROCEDURE DIVISION.
       A100.
           ADD <<add>> TO K.
           ADD K TO <<t>>.
           ADD 1 TO LINE-CT.
           DISPLAY LINE-CT ". " <<t>>.
       A200.
           PERFORM A100 UNTIL LINE-CT = <<n>>.
           DISPLAY "LAST: " <<t>>.
           <<stop>>.
