*> by: 1940..2015
*> bm: 1..12
*> bd: 1..28
*> ty: 2018..2040
*> tm: 1..12
*> td: 1..28
*> who: NINA | PAUL | RUTH | OTTO
*> stop: stop run | goback

Identification Division.
Program-ID. how-old.
Data Division.
Working-Storage Section.
01 birth-date.
   05 b-year pic 9(4) value <<by>>.
   05 b-month pic 99 value <<bm>>.
   05 b-day pic 99 value <<bd>>.
01 now-date.
   05 n-year pic 9(4) value <<ty>>.
   05 n-month pic 99 value <<tm>>.
   05 n-day pic 99 value <<td>>.
01 age-years pic 9(3).
Procedure Division.
    subtract b-year from n-year giving age-years
    if n-month < b-month
       or (n-month = b-month and n-day < b-day)
        subtract 1 from age-years
    end-if
    display "<<who>>, born " b-year "-" b-month "-" b-day
    display "is " age-years " on " n-year "-" n-month "-" n-day
    if n-month = b-month and n-day = b-day
        display "happy birthday"
    end-if
    <<stop>>.
