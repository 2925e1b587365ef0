*> d: 1..28
*> m: 3..14
*> y: 1900..2099
*> names: SATURDAY,SUNDAY,MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY | Sat,Sun,Mon,Tue,Wed,Thu,Fri

       *> Weekday of a date by Zeller's rule
<% set n = names.split(",") %>
       IDENTIFICATION DIVISION.
       PROGRAM-ID. ZELLER.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       77 D PIC 99 VALUE <<d>>.
       77 M PIC 99 VALUE <<m>>.
       77 Y PIC 9(4) VALUE <<y>>.
       77 A PIC 9(4).
       77 B PIC 9(4).
       77 C PIC 9(4).
       77 H PIC 9.
       PROCEDURE DIVISION.
           COMPUTE A = 13 * (M + 1) / 5
           COMPUTE B = Y / 4
           COMPUTE C = Y / 100
           COMPUTE H = FUNCTION MOD(D + A + Y + B - C + <<y // 400>>, 7)
           EVALUATE H
<% for x in n %>
               WHEN <<loop.index0>> DISPLAY "<<x>>"
<% endfor %>
           END-EVALUATE
           DISPLAY "CODE " H
           STOP RUN.
