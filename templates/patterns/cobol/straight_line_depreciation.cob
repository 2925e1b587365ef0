*> cost: 1000..90000
*> salvage: 0..900
*> life: 3..10
*> asset: MACHINE | TRUCK | PRINTER | SERVER

identification division.
program-id. depreciation.
data division.
working-storage section.
01 book-value pic 9(6)v99 value <<cost>>.
01 per-year pic 9(6)v99.
01 yr pic 99.
01 value-out pic zzz,zz9.99.
procedure division.
    compute per-year rounded = (<<cost>> - <<salvage>>) / <<life>>
    display "<<asset>>, " per-year " a year"
    perform varying yr from 1 by 1 until yr > <<life>>
        subtract per-year from book-value
        move book-value to value-out
        display "year " yr value-out
    end-perform
    stop run.
