*> n: 16..4095
*> m: 16..255
*> d: hex-digits | alphabet-16 | ws-hex
*> mark: 0x | $ | #

identification division.
program-id. hexout.
data division.
working-storage section.
01 <<d>> pic x(16) value "0123456789ABCDEF".
01 num pic 9(4).
01 hi pic 99.
01 mid pic 99.
01 lo pic 99.
procedure division.
main-para.
    move <<n>> to num. perform show-hex.
    move <<m>> to num. perform show-hex.
    stop run.
show-hex.
    display num " = <<mark>>" with no advancing.
    divide num by 256 giving hi remainder num.
    divide num by 16 giving mid remainder lo.
    add 1 to hi mid lo.
    display <<d>>(hi:1) <<d>>(mid:1) <<d>>(lo:1).
