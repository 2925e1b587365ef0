*> y: 1950..2049
*> m: 1..12
*> d: 1..28
*> sep: / | - | .
*> order: dmy | ymd | mdy

IDENTIFICATION DIVISION.
PROGRAM-ID. DATE-FORMAT.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 WS-DATE.
   05 WS-YEAR   PIC 9(4) VALUE <<y>>.
   05 WS-MONTH  PIC 9(2) VALUE <<m>>.
   05 WS-DAY    PIC 9(2) VALUE <<d>>.
01 WS-OUT       PIC X(10).
PROCEDURE DIVISION.
<% set parts = {"y": "WS-YEAR", "m": "WS-MONTH", "d": "WS-DAY"} %>
    STRING <<parts[order[0]]>> "<<sep>>" <<parts[order[1]]>> "<<sep>>" <<parts[order[2]]>>
        DELIMITED BY SIZE INTO WS-OUT.
    DISPLAY WS-OUT.
    DISPLAY "Year " WS-YEAR ", month " WS-MONTH ", day " WS-DAY.
    STOP RUN.
