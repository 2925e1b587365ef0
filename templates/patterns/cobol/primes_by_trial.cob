*> lo: 2..60
*> span: 12..45
*> flag: IS-PRIME | PRIME-FLAG | WS-FLAG
*> n: NUM | CANDIDATE | N
*> d: DIV | DIVISOR | D

*> prime numbers by trial division
IDENTIFICATION DIVISION.
PROGRAM-ID. PRIMES.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 <<n>> PIC 9(3).
01 <<d>> PIC 9(3).
01 <<flag>> PIC X VALUE "Y".
PROCEDURE DIVISION.
MAIN-PARA.
    PERFORM TEST-NUMBER VARYING <<n>> FROM <<lo>> BY 1
        UNTIL <<n>> > <<lo + span>>.
    DISPLAY "END".
    STOP RUN.
TEST-NUMBER.
    MOVE "Y" TO <<flag>>.
    PERFORM VARYING <<d>> FROM 2 BY 1 UNTIL <<d>> * <<d>> > <<n>>
        IF FUNCTION MOD(<<n>>, <<d>>) = 0
            MOVE "N" TO <<flag>>
            EXIT PERFORM
        END-IF
    END-PERFORM.
    IF <<flag>> = "Y"
        DISPLAY <<n>>
    END-IF.
