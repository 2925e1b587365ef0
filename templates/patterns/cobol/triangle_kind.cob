*> a: 2..12
*> b: 2..12
*> c: 2..12
*> s: SIDE | EDGE | LEN

IDENTIFICATION DIVISION.
PROGRAM-ID. TRIANGLES.
DATA DIVISION.
WORKING-STORAGE SECTION.
77 <<s>>-A PIC 99 VALUE <<a>>.
77 <<s>>-B PIC 99 VALUE <<b>>.
77 <<s>>-C PIC 99 VALUE <<c>>.
PROCEDURE DIVISION.
    DISPLAY <<s>>-A " " <<s>>-B " " <<s>>-C
    IF <<s>>-A + <<s>>-B > <<s>>-C
       AND <<s>>-A + <<s>>-C > <<s>>-B
       AND <<s>>-B + <<s>>-C > <<s>>-A
        EVALUATE TRUE
            WHEN <<s>>-A = <<s>>-B AND <<s>>-C
                DISPLAY "EQUILATERAL"
            WHEN <<s>>-A = <<s>>-B OR <<s>>-C
                DISPLAY "ISOSCELES"
            WHEN <<s>>-B = <<s>>-C
                DISPLAY "ISOSCELES"
            WHEN OTHER
                DISPLAY "SCALENE"
        END-EVALUATE
    ELSE
        DISPLAY "NOT A TRIANGLE"
    END-IF
    STOP RUN.
