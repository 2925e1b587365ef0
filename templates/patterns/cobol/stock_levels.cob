*> s: 20..180
*> sold: 7..40
*> min: 15..60
*> buy: 50..150
*> days: 4..10
*> item: SCREWS | BATTERIES | BULBS | PAPER REAMS
*> stock: STOCK-QTY | ON-HAND | WS-STOCK
*> stop: STOP RUN | GOBACK

IDENTIFICATION DIVISION.
PROGRAM-ID. INVENTORY.
DATA DIVISION.
WORKING-STORAGE SECTION.
77 <<stock>> PIC S9(4) VALUE <<s>>.
77 DAY-NO PIC 99 VALUE 1.
PROCEDURE DIVISION.
0100-MAIN.
    DISPLAY "ITEM: <<item>>".
    PERFORM 0200-ONE-DAY UNTIL DAY-NO > <<days>>.
    DISPLAY "CLOSING STOCK: " <<stock>>.
    <<stop>>.
0200-ONE-DAY.
    SUBTRACT <<sold>> FROM <<stock>>.
    IF <<stock>> < <<min>>
        DISPLAY "DAY " DAY-NO ": REORDER AT " <<stock>>
        ADD <<buy>> TO <<stock>>
    END-IF.
    ADD 1 TO DAY-NO.
END PROGRAM INVENTORY.
