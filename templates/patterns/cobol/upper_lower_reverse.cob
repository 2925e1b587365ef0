*> word: Cobol | Mainframe | Program | Hello There | Stack | Level | Radar
*> w: 11..16
*> field: WS-WORD | SAMPLE-TXT | PHRASE
*> f: UPPER-CASE | LOWER-CASE
*> stop: STOP RUN | GOBACK

IDENTIFICATION DIVISION.
PROGRAM-ID. CASES.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 <<field>> PIC X(<<w>>) VALUE "<<word>>".
01 WS-BACK PIC X(<<w>>).
PROCEDURE DIVISION.
    DISPLAY FUNCTION <<f>>(<<field>>).
    MOVE FUNCTION REVERSE(<<field>>) TO WS-BACK.
    DISPLAY "[" WS-BACK "]".
    DISPLAY "[" FUNCTION TRIM(WS-BACK) "]".
    DISPLAY FUNCTION LENGTH(<<field>>) " CHARACTERS".
    <<stop>>.
