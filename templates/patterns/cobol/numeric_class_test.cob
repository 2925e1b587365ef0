*> a: 12345 | 12A45 | 00x00 | 99999
*> b: hello | HELLO | hel10 | words
*> c: 1..99999
*> f: INPUT-X | ANSWER | WS-DATA
*> yes: number | digits only | NUMERIC
*> stop: STOP RUN | GOBACK

IDENTIFICATION DIVISION.
PROGRAM-ID. CLASS-TEST.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 <<f>> PIC X(5).
PROCEDURE DIVISION.
MAIN-PARA.
    MOVE "<<a>>" TO <<f>>. PERFORM TEST-IT.
    MOVE "<<b>>" TO <<f>>. PERFORM TEST-IT.
    MOVE "<<c>>" TO <<f>>. PERFORM TEST-IT.
    <<stop>>.
TEST-IT.
    IF <<f>> IS NUMERIC
        DISPLAY <<f>> " <<yes>>"
    ELSE IF <<f>> IS ALPHABETIC
        DISPLAY <<f>> " letters"
    ELSE
        DISPLAY <<f>> " mixed".
