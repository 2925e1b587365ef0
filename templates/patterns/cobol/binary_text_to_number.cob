*> a: 0..1
*> b: 0..1
*> c: 0..1
*> d: 0..1
*> e: 0..1
*> f: 0..1
*> val: DEC-VAL | NUMBER-OUT | RESULT
*> show: yes | no
*> stop: stop run | goback

Identification Division.
Program-ID. from-binary.
Data Division.
Working-Storage Section.
01 bin-text pic x(7) value "1<<a>><<b>><<c>><<d>><<e>><<f>>".
01 i pic 9.
01 <<val|lower>> pic 9(3) value 0.
Procedure Division.
    perform varying i from 1 by 1 until i > 7
        multiply 2 by <<val|lower>>
        if bin-text(i:1) = "1"
            add 1 to <<val|lower>>
        end-if
<% if show == "yes" %>
        display bin-text(1:i) " = " <<val|lower>>
<% endif %>
    end-perform
    display "binary " bin-text " is " <<val|lower>>
    <<stop>>.
