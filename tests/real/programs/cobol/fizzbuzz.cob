identification division.
program-id. fizzbuzz.
data division.
working-storage section.
01 ws-counter pic 99 value 1.
01 ws-three   pic 9.
01 ws-five    pic 9.
01 ws-quotient pic 99.
procedure division.
main-para.
    perform varying ws-counter from 1 by 1 until ws-counter > 15
        divide ws-counter by 3 giving ws-quotient remainder ws-three
        divide ws-counter by 5 giving ws-quotient remainder ws-five
        evaluate true
            when ws-three = 0 and ws-five = 0
                display "FizzBuzz"
            when ws-three = 0
                display "Fizz"
            when ws-five = 0
                display "Buzz"
            when other
                display ws-counter
        end-evaluate
    end-perform.
    stop run.
