*> seed: 1..99
*> a: 5 | 13 | 21 | 37
*> c: 1..19
*> m: 64 | 100 | 97 | 128
*> n: 4..15
*> x: SEED-X | RND | X
*> stop: STOP RUN | GOBACK

IDENTIFICATION DIVISION.
PROGRAM-ID. LCG.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 <<x>> PIC 9(5) VALUE <<seed>>.
01 DIE PIC 9.
PROCEDURE DIVISION.
MAIN.
    PERFORM NEXT-NUMBER <<n>> TIMES.
    <<stop>>.
NEXT-NUMBER.
    COMPUTE <<x>> = FUNCTION MOD(<<a>> * <<x>> + <<c>>, <<m>>).
    COMPUTE DIE = FUNCTION MOD(<<x>>, 6) + 1.
    DISPLAY <<x>> " DIE " DIE.
