*> r: 1..40
*> by: 1..7
*> n: 1..6
*> pi: 3.14 | 3.1416 | 3.14159
*> d: 2..4
*> stop: stop run | goback

Identification Division.
Program-ID. circles.
Data Division.
Working-Storage Section.
01 ws-pi pic 9v9(5) value <<pi>>.
01 radius pic 9(3) value <<r>>.
01 area-x pic 9(5)v9(<<d>>).
01 round-trip pic 9(4)v99.
Procedure Division.
    perform <<n>> times
        compute area-x rounded = ws-pi * radius ** 2
        compute round-trip = 2 * ws-pi * radius
        display "r " radius " area " area-x " circumference " round-trip
        add <<by>> to radius
    end-perform
    <<stop>>.
