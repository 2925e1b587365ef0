*> a: 10..999
*> b: -2..3
*> q: Q | QUOT | WS-RESULT
*> msg: cannot divide by zero | DIVIDE ERROR | zero divisor

IDENTIFICATION DIVISION.
PROGRAM-ID. DIVZERO.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 A PIC 9(3) VALUE <<a>>.
01 B PIC S9 VALUE <<b>>.
01 <<q>> PIC S9(4)V99 VALUE 0.
PROCEDURE DIVISION.
    PERFORM 4 TIMES
        DIVIDE A BY B GIVING <<q>>
            ON SIZE ERROR
                DISPLAY "<<msg>>"
            NOT ON SIZE ERROR
                DISPLAY A " / " B " = " <<q>>
        END-DIVIDE
        SUBTRACT 1 FROM B
    END-PERFORM
    STOP RUN.
