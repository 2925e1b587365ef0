*> n: 3..255
*> base: 2..3
*> num: NUM | DEC-IN | WS-N
*> bits: BITS | OUT-TXT | DIGITS-OUT
*> stop: STOP RUN | GOBACK

IDENTIFICATION DIVISION.
PROGRAM-ID. TO-BINARY.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 <<num>> PIC 9(3) VALUE <<n>>.
01 BIT-X PIC 9.
01 <<bits>> PIC X(8) VALUE SPACES.
01 OLD-TXT PIC X(8).
PROCEDURE DIVISION.
    DISPLAY <<num>> " IN BASE <<base>> IS"
    PERFORM UNTIL <<num>> = 0
        DIVIDE <<num>> BY <<base>> GIVING <<num>> REMAINDER BIT-X
        MOVE <<bits>> TO OLD-TXT
        STRING BIT-X DELIMITED BY SIZE
               OLD-TXT DELIMITED BY SPACE
            INTO <<bits>>
        END-STRING
    END-PERFORM
    DISPLAY <<bits>>
    <<stop>>.
