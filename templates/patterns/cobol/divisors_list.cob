*> n: 12..240
*> i: I | CAND | TRY-NUM
*> cnt: HOW-MANY | DIV-COUNT | CNT
*> pic: ZZ9 | 999 | ZZZ9
*> stop: STOP RUN | GOBACK

       IDENTIFICATION DIVISION.
       PROGRAM-ID. DIVISORS.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01 N PIC 9(3) VALUE <<n>>.
       01 <<i>> PIC 9(3).
       01 <<cnt>> PIC 99 VALUE ZERO.
       01 ED PIC <<pic>>.
       PROCEDURE DIVISION.
           PERFORM VARYING <<i>> FROM 1 BY 1 UNTIL <<i>> > N
               IF FUNCTION MOD(N, <<i>>) = ZERO
                   MOVE <<i>> TO ED
                   DISPLAY ED " " WITH NO ADVANCING
                   ADD 1 TO <<cnt>>
               END-IF
           END-PERFORM
           DISPLAY "= " <<cnt>> " DIVISORS"
           <<stop>>.
