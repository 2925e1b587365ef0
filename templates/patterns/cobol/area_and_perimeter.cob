*> a: 2..60
*> b: 2..60
*> h: 1..9
*> unit: CM | M | FT
*> shape: rectangle | box

IDENTIFICATION DIVISION.
PROGRAM-ID. GEOMETRY.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 SIDE-A PIC 9(3) VALUE <<a>>.
01 SIDE-B PIC 9(3) VALUE <<b>>.
01 HIGH-X PIC 9(3) VALUE <<h>>.
01 RES PIC ZZZ,ZZ9.
PROCEDURE DIVISION.
<% if shape == "rectangle" %>
    COMPUTE RES = 2 * (SIDE-A + SIDE-B)
    DISPLAY "PERIMETER " RES " <<unit>>"
    MULTIPLY SIDE-A BY SIDE-B GIVING RES
    DISPLAY "AREA      " RES " SQ <<unit>>"
<% else %>
    COMPUTE RES = 2 * (SIDE-A * SIDE-B + SIDE-A * HIGH-X + SIDE-B * HIGH-X)
    DISPLAY "SURFACE   " RES " SQ <<unit>>"
    COMPUTE RES = SIDE-A * SIDE-B * HIGH-X
    DISPLAY "VOLUME    " RES " CU <<unit>>"
<% endif %>
    STOP RUN.
