*> from: 1..30
*> len: 6..18
*> a: 2..4
*> b: 5..7
*> fizz: fizz | foo | hip | left
*> buzz: buzz | bar | hop | right
*> pic: ZZ9 | 999 | Z99

identification division.
program-id. fizz-eval.
data division.
working-storage section.
01 num pic 9(3) value <<from>>.
01 quot pic 9(3).
01 rem-a pic 9.
01 rem-b pic 9.
01 shown pic <<pic>>.
procedure division.
main-para.
    perform check-number <<len>> times
    stop run.
check-number.
    divide num by <<a>> giving quot remainder rem-a
    divide num by <<b>> giving quot remainder rem-b
    evaluate true
        when rem-a = 0 and rem-b = 0
            display "<<fizz>> <<buzz>>"
        when rem-a = 0
            display "<<fizz>>"
        when rem-b = 0
            display "<<buzz>>"
        when other
            move num to shown
            display shown
    end-evaluate
    add 1 to num.
