*> dept: HR | IT | FN | MK | LG
*> year: 10..39
*> seq: 1..9999
*> name: PART-CODE | REF-NO | DOC-ID
*> d: - | / | .
*> stop: STOP RUN | GOBACK

IDENTIFICATION DIVISION.
PROGRAM-ID. SPLIT-CODE.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 <<name>> PIC X(10) VALUE "<<dept>><<d>><<year>><<d>><<"%04d"|format(seq)>>".
01 SEQ-NUM PIC 9(4).
PROCEDURE DIVISION.
    DISPLAY "CODE       " <<name>>
    DISPLAY "DEPARTMENT " <<name>>(1:2)
    DISPLAY "YEAR       20" <<name>>(4:2)
    MOVE <<name>>(7:4) TO SEQ-NUM
    ADD 1 TO SEQ-NUM
    DISPLAY "NEXT NO    " SEQ-NUM
    DISPLAY "MASKED     XX" <<name>>(3:)
    <<stop>>.
