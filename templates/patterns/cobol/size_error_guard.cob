*> start: 80..98
*> step: 3..20
*> times: 3..8
*> msg: overflow! | too big | FIELD IS FULL | size error
*> fld: tank | small-field | counter | meter

Identification Division.
Program-ID. guard.
Data Division.
Working-Storage Section.
01 <<fld>> pic 99 value <<start>>.
01 misses pic 9 value 0.
Procedure Division.
    *> the field holds two digits only
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
