*> old: 1000..5000
*> use: 20..900
*> t1: 80..120
*> t2: 200..400
*> p1: 12..18
*> p2: 19..24
*> p3: 25..36

identification division.
program-id. powerbill.
author. a learner.
data division.
working-storage section.
01 meter.
   03 old-reading   pic 9(5) value <<old>>.
   03 new-reading   pic 9(5) value <<old + use>>.
01 units-used       pic 9(5).
01 bill             pic 9(4)v99.
01 bill-ed          pic z,zz9.99.
procedure division.
*> three prices
000-main.
    subtract old-reading from new-reading giving units-used.
    evaluate true
        when units-used <= <<t1>>
            compute bill = units-used * 0.<<p1>>
        when units-used <= <<t2>>
            compute bill = <<t1>> * 0.<<p1>> + (units-used - <<t1>>) * 0.<<p2>>
        when other
            compute bill = <<t1>> * 0.<<p1>> + <<t2 - t1>> * 0.<<p2>>
                         + (units-used - <<t2>>) * 0.<<p3>>
    end-evaluate.
    move bill to bill-ed.
    display "UNITS " units-used.
    display "BILL  " bill-ed.
    goback.
