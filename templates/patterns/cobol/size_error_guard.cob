*> start: 80..98
*> step: 3..20
*> times: 3..8
*> msg: overflow! | too big | FIELD IS FULL | size error
*> fld: tank | small-field | counter | meter

identification division.
program-id. guard.
data division.
working-storage section.
01 <<fld>> pic 99 value <<start>>.
01 misses pic 9 value 0.
procedure division.
    perform <<times>> times
        add <<step>> to <<fld>>
            on size error
                display "<<msg>>"
                add 1 to misses
            not on size error
                display "<<fld>> = " <<fld>>
        end-add
    end-perform
    display "misses: " misses
    stop run.
