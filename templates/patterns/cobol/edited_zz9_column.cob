*> first: 1..9
*> factor: 2..9
*> rows: 3..8
*> z: 2..6
*> i: i | idx | ws-i | ctr
*> out: out-num | shown | edited

identification division.
program-id. column-out.
data division.
working-storage section.
77 <<i>> pic 99 value 0.
77 power-num pic 9(9) value <<first>>.
77 <<out>> pic z(<<z>>)9.
procedure division.
    perform varying <<i>> from 1 by 1 until <<i>> > <<rows>>
        move power-num to <<out>>
        display <<i>> ":" <<out>>
        multiply <<factor>> by power-num
    end-perform
    stop run.
