*> a: 1..20
*> b: 1..20
*> c: 1..20
*> d: 1..20
*> ch: * | # | = | >
*> labels: North,South,East,West | Mon,Tue,Wed,Thu | Red,Blue,Pink,Gold | Q1,Q2,Q3,Q4

<% set l = labels.split(",") %>
       IDENTIFICATION DIVISION.
       PROGRAM-ID. CHART.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01 WS-LABEL PIC X(6).
       01 WS-SIZE  PIC 99.
       01 WS-BAR   PIC X(20) VALUE ALL "<<ch>>".
       PROCEDURE DIVISION.
           *> one bar for each line
<% for n in [a, b, c, d] %>
           MOVE "<<l[loop.index0]>>" TO WS-LABEL
           MOVE <<n>> TO WS-SIZE
           PERFORM SHOW-BAR
<% endfor %>
           STOP RUN.
       SHOW-BAR.
           DISPLAY WS-LABEL WS-SIZE " " WS-BAR(1:WS-SIZE).
