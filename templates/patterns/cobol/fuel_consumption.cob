*> km: 200..990
*> l: 12..75
*> price: 120..210
*> name: Trip | Tour | Leg
*> legs: 1..4
*> stop: stop run | goback

identification division.
program-id. fuel.
data division.
working-storage section.
01 trip-data.
   05 km-driven pic 9(4) value <<km>>.
   05 litres pic 9(3)v9 value <<l>>.5.
   05 price-per-l pic 9v99 value <<price // 100>>.<<"%02d"|format(price % 100)>>.
01 per-100 pic z9.99.
01 cost-out pic zz9.99.
01 leg-no pic 9.
procedure division.
    perform varying leg-no from 1 by 1 until leg-no > <<legs>>
        compute per-100 rounded = litres / km-driven * 100
        compute cost-out rounded = litres * price-per-l
        display "<<name>> " leg-no ": " per-100 " l/100km, cost " cost-out
        add 35 to km-driven
        subtract 1.5 from litres
    end-perform
    <<stop>>.
