*> a: -50..50
*> b: -50..50
*> c: -50..50
*> d: -50..50
*> tab: TEMP-DAY | READING | SAMPLE-VAL
*> out: -(3)9 | +++9 | ---9
*> stop: stop run | goback

Identification Division.
Program-ID. extremes.
Data Division.
Working-Storage Section.
01 readings.
   05 <<tab|lower>> pic s9(3) occurs 4.
01 lowest pic s9(3).
01 highest pic s9(3).
01 k pic 9.
01 show-it pic <<out>>.
Procedure Division.
    move <<a>> to <<tab|lower>>(1). move <<b>> to <<tab|lower>>(2).
    move <<c>> to <<tab|lower>>(3). move <<d>> to <<tab|lower>>(4).
    move <<tab|lower>>(1) to lowest highest.
    perform varying k from 2 by 1 until k > 4
        if <<tab|lower>>(k) < lowest
            move <<tab|lower>>(k) to lowest
        end-if
        if <<tab|lower>>(k) > highest
            move <<tab|lower>>(k) to highest
        end-if
    end-perform.
    move lowest to show-it.
    display "low  " show-it.
    move highest to show-it.
    display "high " show-it.
    subtract lowest from highest.
    display "span " highest.
    <<stop>>.
