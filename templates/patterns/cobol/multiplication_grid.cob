*> rows: 3..9
*> cols: 3..9
*> from: 1..6
*> z: Z9 | ZZ9 | ZZZ9
*> r: ROW | R | I
*> c: COL-NO | C | J
*> stop: STOP RUN | GOBACK

*> Small multiplication table
IDENTIFICATION DIVISION.
PROGRAM-ID. MULT-GRID.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 <<r>>-X PIC 99.
01 <<c>>-X PIC 99.
01 CELL PIC Z<<z>>.
PROCEDURE DIVISION.
MAIN-PARA.
    PERFORM VARYING <<r>>-X FROM <<from>> BY 1 UNTIL <<r>>-X > <<from + rows - 1>>
        PERFORM VARYING <<c>>-X FROM 1 BY 1 UNTIL <<c>>-X > <<cols>>
            COMPUTE CELL = <<r>>-X * <<c>>-X
            DISPLAY CELL WITH NO ADVANCING
        END-PERFORM
        DISPLAY " "
    END-PERFORM.
    <<stop>>.
