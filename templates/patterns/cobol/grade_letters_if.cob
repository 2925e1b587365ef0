*> score: 20..100
*> a: 85..92
*> b: 75..82
*> c: 60..72
*> step: 3..15
*> n: 1..5
*> fld: SCORE | MARK | POINTS | RESULT
*> stop: STOP RUN | GOBACK

       IDENTIFICATION DIVISION.
       PROGRAM-ID. GRADES.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01 <<fld>> PIC 9(3) VALUE <<score>>.
       01 GRADE PIC X.
       PROCEDURE DIVISION.
       *> highest limit first
       MAIN-LOGIC.
           PERFORM <<n>> TIMES
               PERFORM FIND-GRADE
               DISPLAY "<<fld>> " <<fld>> " GRADE " GRADE
               COMPUTE <<fld>> = FUNCTION MOD(<<fld>> + <<step>>, 101)
           END-PERFORM.
           <<stop>>.
       FIND-GRADE.
           IF <<fld>> >= <<a>>
               MOVE "A" TO GRADE
           ELSE IF <<fld>> >= <<b>>
               MOVE "B" TO GRADE
           ELSE IF <<fld>> >= <<c>>
               MOVE "C" TO GRADE
           ELSE
               MOVE "F" TO GRADE.
