*> a: the cat sat | one two three four | keep it simple | well done | a b c d e f | stop
*> b: on the mat | again and again | now | every single day | please
*> gap: 1..3
*> ct: WORD-CT | NUM-WORDS | W-COUNT

Identification Division.
Program-ID. word-counter.
Data Division.
Working-Storage Section.
01 sentence-x pic x(42) value "<<a>><<" " * gap>><<b|trim>>".
01 i pic 99.
01 <<ct|lower>> pic 99 value 0.
01 letters pic 99 value 0.
01 in-word pic 9 value 0.
Procedure Division.
    perform varying i from 1 by 1 until i > 42
        if sentence-x(i:1) = space
            move 0 to in-word
        else
            add 1 to letters
            if in-word = 0
                add 1 to <<ct|lower>>
                move 1 to in-word
            end-if
        end-if
    end-perform
    display function trim(sentence-x)
    display "words " <<ct|lower>> ", letters " letters
    stop run.
