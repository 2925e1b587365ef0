*> a: 1..90
*> b: 91..300
*> u: RESULT-U | PLAIN | NO-SIGN
*> s: RESULT-S | SIGNED-RES | WITH-SIGN
*> stop: STOP RUN | GOBACK

*> A field without S forgets its sign
IDENTIFICATION DIVISION.
PROGRAM-ID. NOSIGN.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 <<u>> PIC 9(3).
01 <<s>> PIC S9(3).
PROCEDURE DIVISION.
    COMPUTE <<u>> = <<a>> - <<b>>
    COMPUTE <<s>> = <<a>> - <<b>>
    DISPLAY "PIC 9:  " <<u>>
    DISPLAY "PIC S9: " <<s>>
    IF <<s>> < 0
        DISPLAY "the result is below zero"
    END-IF
    <<stop>>.
