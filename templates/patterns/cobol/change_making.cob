*> amount: 11..199
*> c1: 50 | 25 | 20
*> c2: 10 | 5
*> rest: REMAINING | REST | CHANGE-LEFT
*> word: coins of | pieces of | times
*> stop: STOP RUN | GOBACK

*> Give change with few coins
IDENTIFICATION DIVISION.
PROGRAM-ID. CHANGE-MAKER.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 <<rest>> PIC 9(3) VALUE <<amount>>.
01 HOW-MANY PIC 9(3).
01 MANY-OUT PIC Z9.
PROCEDURE DIVISION.
    DISPLAY "CHANGE FOR " <<rest>>
    DIVIDE <<rest>> BY <<c1>> GIVING HOW-MANY REMAINDER <<rest>>
    MOVE HOW-MANY TO MANY-OUT
    DISPLAY MANY-OUT " <<word>> <<c1>>"
    DIVIDE <<rest>> BY <<c2>> GIVING HOW-MANY REMAINDER <<rest>>
    MOVE HOW-MANY TO MANY-OUT
    DISPLAY MANY-OUT " <<word>> <<c2>>"
    MOVE <<rest>> TO MANY-OUT
    DISPLAY MANY-OUT " <<word>> 1"
    <<stop>>.
