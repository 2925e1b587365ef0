*> old: 1000..5000
*> use: 20..900
*> t1: 80..120
*> t2: 200..400
*> p1: 12..18
*> p2: 19..24
*> p3: 25..36

IDENTIFICATION DIVISION.
PROGRAM-ID. POWERBILL.
AUTHOR. A LEARNER.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 METER.
   03 OLD-READING   PIC 9(5) VALUE <<old>>.
   03 NEW-READING   PIC 9(5) VALUE <<old + use>>.
01 UNITS-USED       PIC 9(5).
01 BILL             PIC 9(4)V99.
01 BILL-ED          PIC Z,ZZ9.99.
PROCEDURE DIVISION.
000-MAIN.
    SUBTRACT OLD-READING FROM NEW-READING GIVING UNITS-USED.
    EVALUATE TRUE
        WHEN UNITS-USED <= <<t1>>
            COMPUTE BILL = UNITS-USED * 0.<<p1>>
        WHEN UNITS-USED <= <<t2>>
            COMPUTE BILL = <<t1>> * 0.<<p1>> + (UNITS-USED - <<t1>>) * 0.<<p2>>
        WHEN OTHER
            COMPUTE BILL = <<t1>> * 0.<<p1>> + <<t2 - t1>> * 0.<<p2>>
                         + (UNITS-USED - <<t2>>) * 0.<<p3>>
    END-EVALUATE.
    MOVE BILL TO BILL-ED.
    DISPLAY "UNITS " UNITS-USED.
    DISPLAY "BILL  " BILL-ED.
    GOBACK.
