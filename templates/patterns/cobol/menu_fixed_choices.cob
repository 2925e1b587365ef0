*> c1: 1..5
*> c2: 1..5
*> c3: 1..5
*> c4: 1..5
*> items: New,Open,Save,Quit | Tea,Coffee,Juice,Water | Add,Edit,Delete,List
*> bad: Invalid choice | ? | Try again | UNKNOWN OPTION
*> stop: STOP RUN | GOBACK

<% set m = items.split(",") %>
IDENTIFICATION DIVISION.
PROGRAM-ID. MENU-DEMO.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 CHOICE PIC 9.
PROCEDURE DIVISION.
*> nobody types here, the choices are fixed
MAIN-MENU.
<% for c in [c1, c2, c3, c4] %>
    MOVE <<c>> TO CHOICE
    PERFORM HANDLE-CHOICE
<% endfor %>
    <<stop>>.
HANDLE-CHOICE.
    DISPLAY "Choice " CHOICE ": " WITH NO ADVANCING
    EVALUATE CHOICE
        WHEN 1 DISPLAY "<<m[0]>>"
        WHEN 2 DISPLAY "<<m[1]>>"
        WHEN 3 DISPLAY "<<m[2]>>"
        WHEN 4 DISPLAY "<<m[3]>>"
        WHEN OTHER DISPLAY "<<bad>>"
    END-EVALUATE.
