*> ops: PPPOPO | PPOOPP | PPPPOO | POPPPO | OPPOPO
*> v: 3..30
*> add: 2..9
*> st: STACK-EL | PILE-X | S
*> empty: stack is empty | NOTHING TO POP | underflow
*> stop: stop run | goback

*> a stack in a table
identification division.
program-id. stack-demo.
data division.
working-storage section.
01 stack-area.
   05 <<st|lower>> pic 9(3) occurs 6.
01 top-ix pic 9 value 0.
01 next-val pic 9(3) value <<v>>.
01 plan pic x(6) value "<<ops>>".
01 k pic 9.
procedure division.
main-para.
    perform varying k from 1 by 1 until k > 6
        if plan(k:1) = "P"
            perform push-value
        else
            perform pop-value
        end-if
    end-perform
    display "left on the stack: " top-ix
    <<stop>>.
push-value.
    add 1 to top-ix
    move next-val to <<st|lower>>(top-ix)
    display "push " next-val
    add <<add>> to next-val.
pop-value.
    if top-ix = 0
        display "<<empty>>"
    else
        display "pop  " <<st|lower>>(top-ix)
        subtract 1 from top-ix
    end-if.
