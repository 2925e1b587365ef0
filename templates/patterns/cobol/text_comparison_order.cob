*> a: ant | bee | cat | CAT | cats | zebra | 9 lives
*> b: ant | bee | Bee | dog | cat | ants | Zebra
*> w: 5..9
*> v: 5..9
*> x: FIRST-W | W1 | LEFT-W
*> y: SECOND-W | W2 | RIGHT-W
*> stop: stop run | goback

identification division.
program-id. compare-text.
data division.
working-storage section.
01 <<x|lower>> pic x(<<w>>) value "<<a[:w]>>".
01 <<y|lower>> pic x(<<v>>) value "<<b[:v]>>".
procedure division.
    display "[" <<x|lower>> "] [" <<y|lower>> "]"
    if <<x|lower>> = <<y|lower>>
        display "equal"
    else
        if <<x|lower>> < <<y|lower>>
            display "first comes first"
        else
            display "second comes first"
        end-if
    end-if
    <<stop>>.
