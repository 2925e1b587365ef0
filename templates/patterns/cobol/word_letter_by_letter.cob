*> word: COBOL | LADDER | STREAM | PYRAMID | TABLE | BUFFER | KERNEL
*> i: WS-I | P | POSN
*> from: 1..3
*> style: letter | prefix | suffix

IDENTIFICATION DIVISION.
PROGRAM-ID. LETTERS.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 WS-WORD PIC X(<<word|length>>) VALUE "<<word>>".
01 <<i>> PIC 9.
01 WS-LEN PIC 9 VALUE <<word|length>>.
PROCEDURE DIVISION.
    PERFORM VARYING <<i>> FROM <<from>> BY 1 UNTIL <<i>> > WS-LEN
<% if style == "letter" %>
        DISPLAY <<i>> " " WS-WORD(<<i>>:1)
<% elif style == "prefix" %>
        DISPLAY WS-WORD(1:<<i>>)
<% else %>
        DISPLAY WS-WORD(<<i>>:)
<% endif %>
    END-PERFORM
    STOP RUN.
