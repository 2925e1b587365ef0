*> a: 1..200
*> b: 1..200
*> c: 1..200
*> med: MEDIAN-X | MIDDLE-ONE | CENTRAL-VAL
*> t: values | inputs | numbers
*> stop: STOP RUN | GOBACK

IDENTIFICATION DIVISION.
PROGRAM-ID. MEDIANS.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 A PIC 9(3) VALUE <<a>>.
01 B PIC 9(3) VALUE <<b>>.
01 C PIC 9(3) VALUE <<c>>.
01 <<med>> PIC 9(3).
PROCEDURE DIVISION.
    COMPUTE <<med>> = A + B + C
        - FUNCTION MAX(A, B, C) - FUNCTION MIN(A, B, C).
    DISPLAY "<<t>>: " A " " B " " C.
    DISPLAY "<<med>>: " <<med>>.
    IF <<med>> = A DISPLAY "that is the first one".
    <<stop>>.
