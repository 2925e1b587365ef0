*> price: 30..180
*> c1: 5 | 10 | 20 | 50
*> c2: 10 | 20 | 50 | 100
*> c3: 20 | 50 | 100
*> drink: COLA | TEA | WATER | JUICE
*> paid: PAID-IN | CREDIT-AMT | INSERTED
*> stop: STOP RUN | GOBACK

IDENTIFICATION DIVISION.
PROGRAM-ID. VENDING.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 <<paid>> PIC 9(3) VALUE 0.
01 COIN PIC 9(3).
01 TURN PIC 9 VALUE 0.
01 BACK PIC ZZ9.
PROCEDURE DIVISION.
    DISPLAY "<<drink>> COSTS <<price>>".
    PERFORM UNTIL <<paid>> >= <<price>>
        EVALUATE TURN
            WHEN 0 MOVE <<c1>> TO COIN
            WHEN 1 MOVE <<c2>> TO COIN
            WHEN OTHER MOVE <<c3>> TO COIN
        END-EVALUATE
        ADD COIN TO <<paid>>
        DISPLAY "COIN " COIN ", PAID " <<paid>>
        COMPUTE TURN = FUNCTION MOD(TURN + 1, 3)
    END-PERFORM.
    SUBTRACT <<price>> FROM <<paid>> GIVING BACK.
    DISPLAY "TAKE YOUR <<drink>>, CHANGE" BACK.
    <<stop>>.
