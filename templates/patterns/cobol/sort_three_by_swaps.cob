*> a: -90..99
*> b: -90..99
*> c: -90..99
*> x: X | FIRST-N | NUM-A
*> y: Y | SECOND-N | NUM-B
*> z: Z | THIRD-N | NUM-C
*> sign: > | <

IDENTIFICATION DIVISION.
PROGRAM-ID. SORT3.
DATA DIVISION.
WORKING-STORAGE SECTION.
77 <<x>> PIC S99 VALUE <<a>>.
77 <<y>> PIC S99 VALUE <<b>>.
77 <<z>> PIC S99 VALUE <<c>>.
77 HOLD-N PIC S99.
PROCEDURE DIVISION.
    IF <<x>> <<sign>> <<y>>
        MOVE <<x>> TO HOLD-N
        MOVE <<y>> TO <<x>>
        MOVE HOLD-N TO <<y>>
    END-IF
    IF <<y>> <<sign>> <<z>>
        MOVE <<y>> TO HOLD-N
        MOVE <<z>> TO <<y>>
        MOVE HOLD-N TO <<z>>
    END-IF
    IF <<x>> <<sign>> <<y>>
        MOVE <<x>> TO HOLD-N
        MOVE <<y>> TO <<x>>
        MOVE HOLD-N TO <<y>>
    END-IF
    DISPLAY <<x>> " " <<y>> " " <<z>>
    STOP RUN.
