*> o: 100..900
*> a: -300..300
*> b: -300..300
*> c: -300..300
*> d: -300..300
*> pic: ZZZ9.99CR | ZZZ9.99DB | ----9.99 | +(5)9.99
*> h: STATEMENT | ACCOUNT SHEET | LEDGER PAGE

       IDENTIFICATION DIVISION.
       PROGRAM-ID. STATEMENTS.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01 BAL PIC S9(4)V99 VALUE <<o>>.
       01 TRAN PIC S9(4)V99.
       01 BAL-OUT PIC <<pic>>.
       01 TRAN-OUT PIC <<pic>>.
       01 NR PIC 9 VALUE 0.
       PROCEDURE DIVISION.
       MAIN-PARA.
           DISPLAY "<<h>>".
<% for v in [a, b, c, d] %>
           MOVE <<v>> TO TRAN. PERFORM POST-IT.
<% endfor %>
           IF BAL < 0 DISPLAY "OVERDRAWN".
           STOP RUN.
       POST-IT.
           ADD 1 TO NR.
           ADD TRAN TO BAL.
           MOVE TRAN TO TRAN-OUT.
           MOVE BAL TO BAL-OUT.
           DISPLAY NR " " TRAN-OUT "  " BAL-OUT.
