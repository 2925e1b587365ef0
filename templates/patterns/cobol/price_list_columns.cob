*> p1: 1..99
*> p2: 100..999
*> p3: 1..20
*> c: 0..99
*> names: Bread,Television,Gum | Nail,Washing machine,Soap | Pencil,Laptop,Eraser
*> w: 12..20
*> pic: ZZ9.99 | $$$9.99 | 999.99 | ***9.99

<% set n = names.split(",") %>
IDENTIFICATION DIVISION.
PROGRAM-ID. PRICELIST.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 REPORT-LINE.
   05 RL-NAME  PIC X(<<w>>).
   05 FILLER   PIC X VALUE SPACE.
   05 RL-PRICE PIC <<pic>>.
PROCEDURE DIVISION.
    MOVE "ARTICLE" TO RL-NAME
    DISPLAY RL-NAME "  PRICE"
    MOVE "<<n[0]>>" TO RL-NAME
    MOVE <<p1>>.<<"%02d"|format(c)>> TO RL-PRICE
    DISPLAY RL-NAME RL-PRICE
    MOVE "<<n[1]>>" TO RL-NAME
    MOVE <<p2>> TO RL-PRICE
    DISPLAY RL-NAME RL-PRICE
    MOVE "<<n[2]>>" TO RL-NAME
    MOVE <<p3>>.5 TO RL-PRICE
    DISPLAY RL-NAME RL-PRICE
    STOP RUN.
