*> a: 1..99
*> b: 1..99
*> c: 1..99
*> lo: 10..35
*> hi: 60..90
*> x: X | READING | SENSOR-VAL
*> stop: STOP RUN | GOBACK

       IDENTIFICATION DIVISION.
       PROGRAM-ID. RANGES.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01 <<x>> PIC 99.
       01 OUTSIDE-CT PIC 9 VALUE 0.
       PROCEDURE DIVISION.
       MAIN.
           MOVE <<a>> TO <<x>> PERFORM CHECK-RANGE
           MOVE <<b>> TO <<x>> PERFORM CHECK-RANGE
           MOVE <<c>> TO <<x>> PERFORM CHECK-RANGE
           DISPLAY OUTSIDE-CT " OUTSIDE"
           <<stop>>.
       CHECK-RANGE.
           IF <<x>> IS LESS THAN <<lo>>
               DISPLAY <<x>> " TOO LOW"
               ADD 1 TO OUTSIDE-CT
           ELSE
               IF <<x>> IS GREATER THAN <<hi>>
                   DISPLAY <<x>> " TOO HIGH"
                   ADD 1 TO OUTSIDE-CT
               ELSE
                   IF <<x>> IS EQUAL TO <<lo>> OR <<x>> IS EQUAL TO <<hi>>
                       DISPLAY <<x>> " ON THE EDGE"
                   ELSE
                       DISPLAY <<x>> " OK"
                   END-IF
               END-IF
           END-IF.
