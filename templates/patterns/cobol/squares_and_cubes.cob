*> from: 1..20
*> n: 3..12
*> z1: ZZZ9 | Z(4)9
*> z2: Z(5)9 | ZZZ,ZZ9
*> by: 1..3
*> stop: stop run | goback

identification division.
program-id. sq-cube.
data division.
working-storage section.
01 n pic 99.
01 sq pic <<z1>>.
01 cub pic <<z2>>.
procedure division.
    display "  n  square  cube"
    perform varying n from <<from>> by <<by>> until n > <<from + (n - 1) * by>>
        compute sq = n * n
        compute cub = n ** 3
        display n "  " sq "  " cub
    end-perform
    <<stop>>.
