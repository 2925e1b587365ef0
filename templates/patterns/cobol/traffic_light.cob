*> n: 3..14
*> start: RED | GREEN | YELLOW
*> r: 20..60
*> g: 20..60
*> y: 2..6
*> fld: LIGHT | WS-STATE | LAMP

*> A light that goes round
IDENTIFICATION DIVISION.
PROGRAM-ID. TRAFFIC.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 <<fld>> PIC X(6) VALUE "<<start>>".
01 ELAPSED PIC 9(4) VALUE 0.
PROCEDURE DIVISION.
MAIN-PARA.
    PERFORM CHANGE-LIGHT <<n>> TIMES.
    DISPLAY "TOTAL SECONDS " ELAPSED.
    STOP RUN.
CHANGE-LIGHT.
    DISPLAY ELAPSED " " <<fld>>.
    EVALUATE <<fld>>
        WHEN "RED"
            ADD <<r>> TO ELAPSED
            MOVE "GREEN" TO <<fld>>
        WHEN "GREEN"
            ADD <<g>> TO ELAPSED
            MOVE "YELLOW" TO <<fld>>
        WHEN "YELLOW"
            ADD <<y>> TO ELAPSED
            MOVE "RED" TO <<fld>>
    END-EVALUATE.
