*> from: -40..30
*> by: 2..15
*> rows: 4..12
*> c: CELSIUS | DEG-C | TEMP-C
*> f: FAHRENHEIT | DEG-F | TEMP-F
*> round: yes | no

IDENTIFICATION DIVISION.
PROGRAM-ID. TEMPS.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 <<c>> PIC S9(3) VALUE <<from>>.
01 <<f>> PIC S9(3)V9.
01 OUT-C PIC ---9.
01 OUT-F PIC ----9.9.
PROCEDURE DIVISION.
    DISPLAY "   C      F"
    PERFORM <<rows>> TIMES
        COMPUTE <<f>> <<"ROUNDED " if round == "yes" else "">>= <<c>> * 1.8 + 32
        MOVE <<c>> TO OUT-C
        MOVE <<f>> TO OUT-F
        DISPLAY OUT-C OUT-F
        ADD <<by>> TO <<c>>
    END-PERFORM
    STOP RUN.
