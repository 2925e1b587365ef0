*> a: 1..99
*> f: 1000..9999
*> d1: 1..3
*> d2: 2..4
*> name: LENGTH-M | PI-LIKE | FACTOR | MEASURE

       IDENTIFICATION DIVISION.
       PROGRAM-ID. CUTDEC.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01 <<name>> PIC 9(2)V9(4) VALUE <<a>>.<<f>>.
       01 SHORT-ONE PIC 9(2)V9(<<d1>>).
       01 ROUND-ONE PIC 9(3)V9(<<d2>>).
       PROCEDURE DIVISION.
           DISPLAY <<name>>
           MOVE <<name>> TO SHORT-ONE
           DISPLAY SHORT-ONE
           COMPUTE ROUND-ONE ROUNDED = <<name>> * 1.5
           DISPLAY ROUND-ONE
           STOP RUN.
