*> h: 100..900
*> pct: 40..80
*> stop: 5..40
*> d: 1..3
*> name: BALL | MARBLE | COIN

identification division.
program-id. bounce.
data division.
working-storage section.
77 height-cm pic 9(4)v9(<<d>>) value <<h>>.
77 way pic 9(5)v9(<<d>>) value <<h>>.
77 bounces pic 99 value 0.
procedure division.
    perform until height-cm < <<stop>>
        compute height-cm = height-cm * 0.<<pct>>
        add 1 to bounces
        compute way = way + 2 * height-cm
        display "<<name>> bounce " bounces ": " height-cm
    end-perform
    display "way: " way
    stop run.
