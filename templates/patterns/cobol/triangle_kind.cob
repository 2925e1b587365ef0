*> a: 2..12
*> b: 2..12
*> c: 2..12
*> s: side | edge | len
*> stop: stop run | goback

identification division.
program-id. triangles.
data division.
working-storage section.
77 <<s>>-a pic 99 value <<a>>.
77 <<s>>-b pic 99 value <<b>>.
77 <<s>>-c pic 99 value <<c>>.
procedure division.
    display <<s>>-a " " <<s>>-b " " <<s>>-c
    if <<s>>-a + <<s>>-b > <<s>>-c
       and <<s>>-a + <<s>>-c > <<s>>-b
       and <<s>>-b + <<s>>-c > <<s>>-a
        evaluate true
            when <<s>>-a = <<s>>-b and <<s>>-c
                display "EQUILATERAL"
            when <<s>>-a = <<s>>-b or <<s>>-c
                display "ISOSCELES"
            when <<s>>-b = <<s>>-c
                display "ISOSCELES"
            when other
                display "SCALENE"
        end-evaluate
    else
        display "NOT A TRIANGLE"
    end-if
    <<stop>>.
