*> area: 200..999
*> a: 100..999
*> b: 0..9999
*> style: (x) y-z | x.y.z | +1 x y z | x-y-z
*> fld: PHONE | TEL-NO | CONTACT-NR

Identification Division.
Program-ID. phones.
Data Division.
Working-Storage Section.
01 <<fld|lower>> pic 9(10) value <<area>><<a>><<"%04d"|format(b)>>.
01 raw-txt pic x(10).
01 nice pic x(18) value spaces.
Procedure Division.
    move <<fld|lower>> to raw-txt
<% if style == "(x) y-z" %>
    string "(" raw-txt(1:3) ") " raw-txt(4:3) "-" raw-txt(7:4)
<% elif style == "x.y.z" %>
    string raw-txt(1:3) "." raw-txt(4:3) "." raw-txt(7:4)
<% elif style == "x-y-z" %>
    string raw-txt(1:3) "-" raw-txt(4:3) "-" raw-txt(7:4)
<% else %>
    string "+1 " raw-txt(1:3) " " raw-txt(4:3) " " raw-txt(7:4)
<% endif %>
        delimited by size into nice
    end-string
    display raw-txt " -> " nice
    stop run.
