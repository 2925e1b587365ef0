*> user: anna | bob77 | c.jones | mail | office
*> host: example.org | test.net | home.local | shop.example
*> w: 24..32
*> mark: @ | # | % | =
*> stop: STOP RUN | GOBACK

       IDENTIFICATION DIVISION.
       PROGRAM-ID. CUTTER.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01 ADDR-IN   PIC X(<<w>>) VALUE "<<user>><<mark>><<host>>".
       01 USER-PART PIC X(12) VALUE SPACES.
       01 DOT-PART  PIC X(20) VALUE SPACES.
       PROCEDURE DIVISION.
       MAIN-PARA.
           STRING ADDR-IN DELIMITED BY "<<mark>>" INTO USER-PART.
           STRING ADDR-IN DELIMITED BY "." " (rest cut)" DELIMITED BY SIZE INTO DOT-PART.
           DISPLAY "In:   " ADDR-IN.
           DISPLAY "User: " USER-PART.
           DISPLAY "Dot:  " DOT-PART.
           <<stop>>.
