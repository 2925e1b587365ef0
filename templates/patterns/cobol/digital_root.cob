*> n: 1000..99999999
*> name: NUM | VALUE-IN | WS-N
*> stop: STOP RUN | GOBACK

       IDENTIFICATION DIVISION.
       PROGRAM-ID. DIGITAL-ROOT.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01 <<name>> PIC 9(8) VALUE <<n>>.
       01 ADDED-UP PIC 9(3).
       01 ONE-DIGIT PIC 9.
       PROCEDURE DIVISION.
       MAIN-PARA.
           DISPLAY <<name>>.
           PERFORM ADD-DIGITS UNTIL <<name>> < 10.
           DISPLAY "ROOT: " ONE-DIGIT.
           <<stop>>.
       ADD-DIGITS.
           MOVE 0 TO ADDED-UP.
           PERFORM UNTIL <<name>> = 0
               DIVIDE <<name>> BY 10 GIVING <<name>> REMAINDER ONE-DIGIT
               ADD ONE-DIGIT TO ADDED-UP
           END-PERFORM.
           MOVE ADDED-UP TO <<name>> ONE-DIGIT.
           DISPLAY "SUM " ADDED-UP.
