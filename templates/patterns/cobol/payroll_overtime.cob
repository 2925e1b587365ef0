*> hours: 20..60
*> rate: 9..38
*> cents: 10..95
*> norm: 35..40
*> who: J. SMITH | A. MEYER | L. CHEN | R. DIAZ
*> pre: WS | PAY | W
*> stop: STOP RUN | GOBACK

*> Weekly pay with overtime at time and a half
IDENTIFICATION DIVISION.
PROGRAM-ID. PAYROLL.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 <<pre>>-HOURS       PIC 99      VALUE <<hours>>.
01 <<pre>>-RATE        PIC 99V99   VALUE <<rate>>.<<cents>>.
01 <<pre>>-OVERTIME    PIC 99      VALUE 0.
01 <<pre>>-GROSS       PIC 9(5)V99.
01 <<pre>>-GROSS-OUT   PIC $$,$$9.99.
PROCEDURE DIVISION.
CALC-PAY.
    IF <<pre>>-HOURS > <<norm>>
        COMPUTE <<pre>>-OVERTIME = <<pre>>-HOURS - <<norm>>
        COMPUTE <<pre>>-GROSS ROUNDED =
            <<norm>> * <<pre>>-RATE + <<pre>>-OVERTIME * <<pre>>-RATE * 1.5
    ELSE
        COMPUTE <<pre>>-GROSS ROUNDED = <<pre>>-HOURS * <<pre>>-RATE
    END-IF.
    MOVE <<pre>>-GROSS TO <<pre>>-GROSS-OUT.
    DISPLAY "EMPLOYEE: <<who>>".
    DISPLAY "OVERTIME: " <<pre>>-OVERTIME.
    DISPLAY "GROSS:    " <<pre>>-GROSS-OUT.
    <<stop>>.
