*> p: 500..9000
*> r: 1..9
*> half: 0 | 25 | 5 | 75
*> years: 1..10
*> rate: RATE | INT-RATE | PERCENT-RATE
*> money: PRINCIPAL | CAPITAL | DEPOSIT

IDENTIFICATION DIVISION.
PROGRAM-ID. SIMPLE-INTEREST.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 <<money>>   PIC 9(6)    VALUE <<p>>.
01 <<rate>>    PIC 99V99   VALUE <<r>>.<<half>>.
01 YEARS-NO    PIC 99      VALUE <<years>>.
01 INTEREST    PIC 9(6)V99.
PROCEDURE DIVISION.
    COMPUTE INTEREST = (<<money>> * <<rate>> * YEARS-NO) / 100.
    DISPLAY "<<money>>: " <<money>>.
    DISPLAY "<<rate>>: " <<rate>>.
    DISPLAY "YEARS: " YEARS-NO.
    DISPLAY "INTEREST: " INTEREST.
    ADD <<money>> TO INTEREST.
    DISPLAY "TOTAL: " INTEREST.
    STOP RUN.
