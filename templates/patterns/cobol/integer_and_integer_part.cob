*> a: -99..99
*> f: 1..9
*> b: -9..9
*> out: -(4)9 | +(4)9 | ---9
*> stop: stop run | goback

Identification Division.
Program-ID. int-parts.
Data Division.
Working-Storage Section.
01 x pic s9(3)v9.
01 o-1 pic <<out>>.
01 o-2 pic <<out>>.
Procedure Division.
main-para.
    move <<a>>.<<f>> to x perform show-parts
    move <<b>>.<<10 - f if f > 1 else 5>> to x perform show-parts
    <<stop>>.
show-parts.
    compute o-1 = function integer(x)
    compute o-2 = function integer-part(x)
    display x " floor" o-1 " cut" o-2.
