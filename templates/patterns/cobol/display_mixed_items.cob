*> a: 1..999
*> b: -99..99
*> c: 1..9
*> t: cat | nine | blue | xyz
*> order: 1..4
*> w: 3..7
*> stop: STOP RUN | GOBACK

IDENTIFICATION DIVISION.
PROGRAM-ID. MIXED.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 N-1 PIC 9(3) VALUE <<a>>.
01 N-2 PIC S99 VALUE <<b>>.
01 N-3 PIC 9V9 VALUE <<c>>.5.
01 T-1 PIC X(<<w>>) VALUE "<<t[:w]>>".
PROCEDURE DIVISION.
<% if order == 1 %>
    DISPLAY N-1 N-2 N-3 T-1 "."
    DISPLAY T-1, N-1, "/", N-2
<% elif order == 2 %>
    DISPLAY "A=" N-1 ", B=" N-2 ", C=" N-3 ", T=" T-1 "."
<% elif order == 3 %>
    DISPLAY T-1 NO ADVANCING
    DISPLAY N-3 NO ADVANCING
    DISPLAY " " N-2
    DISPLAY <<a>> " " <<c>>.5
<% else %>
    DISPLAY "*" SPACE "*" N-1 SPACE N-2
    DISPLAY ZERO N-3 QUOTE T-1 QUOTE
<% endif %>
    <<stop>>.
