*> o: 2..4
*> m: 2..4
*> a: 1..9
*> outer: WEEK | SHELF | FLOOR | CLASS-NO
*> inner: VISIT | BOOK | ROOM | PUPIL
*> stop: STOP RUN | GOBACK

IDENTIFICATION DIVISION.
PROGRAM-ID. NESTING.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 <<outer>>-X PIC 9.
01 <<inner>>-X PIC 9.
01 SERIAL-NR PIC 9(3) VALUE <<a>>.
PROCEDURE DIVISION.
MAIN-PARA.
    PERFORM DO-<<outer>> VARYING <<outer>>-X FROM 1 BY 1 UNTIL <<outer>>-X > <<o>>.
    DISPLAY "LAST " SERIAL-NR.
    <<stop>>.
DO-<<outer>>.
    DISPLAY "<<outer>> " <<outer>>-X.
    PERFORM DO-<<inner>> VARYING <<inner>>-X FROM 1 BY 1 UNTIL <<inner>>-X > <<m>>.
DO-<<inner>>.
    DISPLAY "  <<inner>> " <<inner>>-X " NR " SERIAL-NR.
    ADD <<a>> TO SERIAL-NR.
