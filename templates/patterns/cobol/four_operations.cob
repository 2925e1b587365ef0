*> a: 20..99
*> b: 2..19
*> x: A | X | NUM1 | FIRST-VALUE
*> y: B | Y | NUM2 | SECOND-VALUE
*> form: giving | compute
*> stop: STOP RUN | GOBACK

IDENTIFICATION DIVISION.
PROGRAM-ID. CALC.
DATA DIVISION.
WORKING-STORAGE SECTION.
77 <<x>> PIC 99 VALUE <<a>>.
77 <<y>> PIC 99 VALUE <<b>>.
77 RES PIC 9(4).
77 LEFT-OVER PIC 99.
PROCEDURE DIVISION.
<% if form == "giving" %>
    ADD <<x>> <<y>> GIVING RES
    DISPLAY <<x>> " + " <<y>> " = " RES
    SUBTRACT <<y>> FROM <<x>> GIVING RES
    DISPLAY <<x>> " - " <<y>> " = " RES
    MULTIPLY <<x>> BY <<y>> GIVING RES
    DISPLAY <<x>> " * " <<y>> " = " RES
    DIVIDE <<x>> BY <<y>> GIVING RES REMAINDER LEFT-OVER
<% else %>
    COMPUTE RES = <<x>> + <<y>>
    DISPLAY <<x>> " + " <<y>> " = " RES
    COMPUTE RES = <<x>> - <<y>>
    DISPLAY <<x>> " - " <<y>> " = " RES
    COMPUTE RES = <<x>> * <<y>>
    DISPLAY <<x>> " * " <<y>> " = " RES
    COMPUTE RES = <<x>> / <<y>>
    COMPUTE LEFT-OVER = <<x>> - RES * <<y>>
<% endif %>
    DISPLAY <<x>> " / " <<y>> " = " RES " rest " LEFT-OVER
    <<stop>>.
