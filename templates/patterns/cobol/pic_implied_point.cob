*> whole: 1..400
*> cents: 10..99
*> w: 3..6
*> d: 1..4
*> item: PRICE | LENGTH-CM | WEIGHT | RATE

       IDENTIFICATION DIVISION.
       PROGRAM-ID. POINTS.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01 <<item>>        PIC 9(3)V99 VALUE <<whole>>.<<cents>>.
       01 <<item>>-WIDE   PIC 9(<<w>>)V9(<<d>>).
       01 <<item>>-WHOLE  PIC 9(<<w>>).
       PROCEDURE DIVISION.
           MOVE <<item>> TO <<item>>-WIDE.
           MOVE <<item>> TO <<item>>-WHOLE.
           DISPLAY <<item>>.
           DISPLAY <<item>>-WIDE.
           DISPLAY <<item>>-WHOLE.
           GOBACK.
