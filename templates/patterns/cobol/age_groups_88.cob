*> a: 0..95
*> by: 7..25
*> n: 3..6
*> kid: 11..13
*> old: 60..67
*> fld: AGE | WS-AGE | PERSON-AGE
*> stop: stop run | goback

identification division.
program-id. age-groups.
data division.
working-storage section.
01 <<fld|lower>> pic 9(3) value <<a>>.
   88 is-child value 0 thru <<kid - 1>>.
   88 is-teen value <<kid>> thru 17.
   88 is-adult value 18 thru <<old - 1>>.
   88 is-senior value <<old>> thru 999.
procedure division.
    perform <<n>> times
        display <<fld|lower>> " " no advancing
        if is-child display "child" end-if
        if is-teen display "teenager" end-if
        if is-adult display "adult" end-if
        if is-senior display "senior" end-if
        add <<by>> to <<fld|lower>>
    end-perform
    <<stop>>.
