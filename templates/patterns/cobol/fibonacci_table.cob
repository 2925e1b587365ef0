*> n: 6..20
*> k: 2..6
*> tab: FIB | F | SERIES
*> z: 4..7

Identification Division.
Program-ID. fib-table.
Data Division.
Working-Storage Section.
01 fib-data.
   05 <<tab|lower>>-num pic 9(6) occurs 20 times.
01 ix pic 99.
01 shown pic z(<<z>>)9.
Procedure Division.
    move 1 to <<tab|lower>>-num(1) <<tab|lower>>-num(2)
    perform varying ix from 3 by 1 until ix > <<n>>
        compute <<tab|lower>>-num(ix) = <<tab|lower>>-num(ix - 1) + <<tab|lower>>-num(ix - 2)
    end-perform
    perform varying ix from <<n>> by -1 until ix < <<n - k>> or ix < 1
        move <<tab|lower>>-num(ix) to shown
        display "<<tab|lower>>(" ix ") =" shown
    end-perform
    stop run.
