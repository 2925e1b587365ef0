*> f: -30..220
*> f2: 0..120
*> hot: 15..35
*> hotword: warm | too hot | summer
*> coldword: cold | fine | winter

Identification Division.
Program-ID. f2c.
Data Division.
Working-Storage Section.
01 temps.
   03 temp-f pic s9(3).
   03 temp-c pic s9(3)v99.
01 shown pic -(4)9.99.
Procedure Division.
main.
    move <<f>> to temp-f
    perform convert
    move <<f2>> to temp-f
    perform convert
    stop run.
convert.
    compute temp-c rounded = (temp-f - 32) * 5 / 9
    move temp-c to shown
    display temp-f " F =" shown " C"
    if temp-c > <<hot>>
        display "<<hotword>>"
    else
        display "<<coldword>>"
    end-if.
