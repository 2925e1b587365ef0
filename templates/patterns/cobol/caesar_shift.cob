*> word: ZEBRA | SECRET | HELLO | ATTACK | COBOL | WIZARD
*> k: 1..25
*> abc: ALPHABET-X | LETTERS | ABC-TAB

       *> Caesar's cipher
       IDENTIFICATION DIVISION.
       PROGRAM-ID. CAESAR.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01 <<abc>> PIC X(26) VALUE "ABCDEFGHIJKLMNOPQRSTUVWXYZ".
       01 WORD-IN PIC X(<<word|length>>) VALUE "<<word>>".
       01 I PIC 99.
       01 J PIC 99.
       PROCEDURE DIVISION.
       MAIN-PARA.
           DISPLAY "<<word>> + <<k>> = " WITH NO ADVANCING
           PERFORM VARYING I FROM 1 BY 1 UNTIL I > <<word|length>>
               PERFORM VARYING J FROM 1 BY 1 UNTIL <<abc>>(J:1) = WORD-IN(I:1)
                   CONTINUE
               END-PERFORM
               COMPUTE J = FUNCTION MOD(J + <<k - 1>>, 26) + 1
               DISPLAY <<abc>>(J:1) WITH NO ADVANCING
           END-PERFORM
           DISPLAY "."
           STOP RUN.
