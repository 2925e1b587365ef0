*> n: 12..9000
*> f: FACTOR | F | DIVISOR
*> join: x | * | and
*> stop: stop run | goback

identification division.
program-id. factors.
data division.
working-storage section.
01 num pic 9(5) value <<n>>.
01 <<f|lower>> pic 9(5) value 2.
01 f-out pic z(4)9.
procedure division.
*> smallest factor first
main-para.
    move num to f-out
    display function trim(f-out) " = " with no advancing
    perform until <<f|lower>> * <<f|lower>> > num
        if function mod(num, <<f|lower>>) = 0
            move <<f|lower>> to f-out
            display function trim(f-out) " <<join>> " with no advancing
            divide <<f|lower>> into num
        else
            add 1 to <<f|lower>>
        end-if
    end-perform
    move num to f-out
    display function trim(f-out)
    <<stop>>.
