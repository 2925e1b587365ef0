*> from: -40..30
*> by: 2..15
*> rows: 4..12
*> c: celsius | deg-c | temp-c
*> f: fahrenheit | deg-f | temp-f
*> round: yes | no

*> Celsius to Fahrenheit
identification division.
program-id. temps.
data division.
working-storage section.
01 <<c>> pic s9(3) value <<from>>.
01 <<f>> pic s9(3)v9.
01 out-c pic ---9.
01 out-f pic ----9.9.
procedure division.
    display "   C      F"
    perform <<rows>> times
        compute <<f>> <<"ROUNDED " if round == "yes" else "">>= <<c>> * 1.8 + 32
        move <<c>> to out-c
        move <<f>> to out-f
        display out-c out-f
        add <<by>> to <<c>>
    end-perform
    stop run.
