*> n: 8..24
*> a: 2..4
*> b: 5..7
*> fizz: Fizz | FIZZ | Tic | Ping
*> buzz: Buzz | BUZZ | Tac | Pong
*> i: I | COUNTER | WS-NUM | N

*> FizzBuzz, the old way
IDENTIFICATION DIVISION.
PROGRAM-ID. FIZZBUZZ.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 <<i>> PIC 99.
PROCEDURE DIVISION.
    PERFORM VARYING <<i>> FROM 1 BY 1 UNTIL <<i>> > <<n>>
        IF FUNCTION MOD(<<i>>, <<a * b>>) = 0
            DISPLAY "<<fizz>><<buzz>>"
        ELSE
            IF FUNCTION MOD(<<i>>, <<a>>) = 0
                DISPLAY "<<fizz>>"
            ELSE
                IF FUNCTION MOD(<<i>>, <<b>>) = 0
                    DISPLAY "<<buzz>>"
                ELSE
                    DISPLAY <<i>>
                END-IF
            END-IF
        END-IF
    END-PERFORM
    STOP RUN.
