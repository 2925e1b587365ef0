*> a: 10..900
*> b: 3..19
*> d: 0..3
*> t: ROUND-RES | R-VAL | WITH-ROUND
*> u: CUT-RES | T-VAL | NO-ROUND
*> stop: STOP RUN | GOBACK

IDENTIFICATION DIVISION.
PROGRAM-ID. ROUNDING.
DATA DIVISION.
WORKING-STORAGE SECTION.
<% set pic = "9(4)V9(%d)"|format(d) if d else "9(4)" %>
01 <<t>> PIC <<pic>>.
01 <<u>> PIC <<pic>>.
PROCEDURE DIVISION.
    *> with and without ROUNDED
    DIVIDE <<a>> BY <<b>> GIVING <<t>> ROUNDED
    DIVIDE <<a>> BY <<b>> GIVING <<u>>
    DISPLAY "<<a>> / <<b>>"
    DISPLAY "ROUNDED:   " <<t>>
    DISPLAY "TRUNCATED: " <<u>>
    IF <<t>> NOT = <<u>>
        DISPLAY "THEY DIFFER"
    END-IF
    <<stop>>.
