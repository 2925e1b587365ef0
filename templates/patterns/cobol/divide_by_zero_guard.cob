*> a: 10..999
*> b: -2..3
*> q: q | quot | ws-result
*> msg: cannot divide by zero | DIVIDE ERROR | zero divisor

identification division.
program-id. divzero.
data division.
working-storage section.
01 a pic 9(3) value <<a>>.
01 b pic s9 value <<b>>.
01 <<q>> pic s9(4)v99 value 0.
procedure division.
    perform 4 times
        divide a by b giving <<q>>
            on size error
                display "<<msg>>"
            not on size error
                display a " / " b " = " <<q>>
        end-divide
        subtract 1 from b
    end-perform
    stop run.
