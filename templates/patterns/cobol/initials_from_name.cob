*> a: Marie | Oscar | Nina | Peter | Ursula | Igor
*> b: Ann | Lee | Kai | Jo | Theo
*> c: Walker | Quint | Young | Zimmer | Hale
*> dot: . | - |  /
*> stop: STOP RUN | GOBACK

IDENTIFICATION DIVISION.
PROGRAM-ID. INITIALS.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 WHOLE-NAME PIC X(24) VALUE "<<a>> <<b>> <<c>>".
01 K PIC 99.
01 PREV PIC X VALUE SPACE.
PROCEDURE DIVISION.
    DISPLAY WHOLE-NAME(1:<<(a ~ b ~ c)|length + 2>>) " -> " WITH NO ADVANCING
    PERFORM VARYING K FROM 1 BY 1 UNTIL K > 24
        IF WHOLE-NAME(K:1) NOT = SPACE AND PREV = SPACE
            DISPLAY WHOLE-NAME(K:1) "<<dot|trim>>" WITH NO ADVANCING
        END-IF
        MOVE WHOLE-NAME(K:1) TO PREV
    END-PERFORM
    DISPLAY " "
    <<stop>>.
