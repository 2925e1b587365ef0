*> whole: 0..2
*> frac: 1050..9850
*> from: 1 | 5 | 10 | 25
*> rows: 3..9
*> a: EUR | USD | GBP | CHF
*> b: SEK | JPY | CAD | PLN
*> stop: stop run | goback

identification division.
program-id. currency-table.
data division.
working-storage section.
01 xrate pic 9v9(4) value <<whole>>.<<frac>>.
01 amt pic 9(4).
01 amt-ed pic zzz9.
01 conv-ed pic zzz,zz9.99.
procedure division.
    display " <<a>>       <<b>>"
    perform varying amt from <<from>> by <<from>> until amt > <<from|int * rows>>
        move amt to amt-ed
        compute conv-ed rounded = amt * xrate
        display amt-ed conv-ed
    end-perform
    <<stop>>.
