*> p1: 1..99
*> p2: 100..999
*> p3: 1..20
*> c: 0..99
*> names: Bread,Television,Gum | Nail,Washing machine,Soap | Pencil,Laptop,Eraser
*> w: 12..20
*> pic: zz9.99 | $$$9.99 | 999.99 | ***9.99
*> stop: stop run | goback

<% set n = names.split(",") %>
identification division.
program-id. pricelist.
data division.
working-storage section.
01 report-line.
   05 rl-name  pic x(<<w>>).
   05 filler   pic x value space.
   05 rl-price pic <<pic>>.
procedure division.
    move "ARTICLE" to rl-name
    display rl-name "  PRICE"
    move "<<n[0]>>" to rl-name
    move <<p1>>.<<"%02d"|format(c)>> to rl-price
    display rl-name rl-price
    move "<<n[1]>>" to rl-name
    move <<p2>> to rl-price
    display rl-name rl-price
    move "<<n[2]>>" to rl-name
    move <<p3>>.5 to rl-price
    display rl-name rl-price
    <<stop>>.
