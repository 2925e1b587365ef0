*> start: 200..999
*> a: 5..90
*> b: 5..90
*> c: 5..60
*> fld: budget | wallet | allowance
*> x: rent | food | fuel

identification division.
program-id. spending.
data division.
working-storage section.
01 <<fld>> pic s9(3)v99 value <<start>>.
01 <<x>>-cost pic 9(3)v99 value <<a>>.99.
01 sundries pic 9(3)v99 value <<b>>.05.
01 remains pic s9(4)v99.
procedure division.
    subtract <<x>>-cost sundries <<c>> from <<fld>> giving remains.
    display "WOULD REMAIN " remains.
    subtract <<x>>-cost sundries from <<fld>>.
    display "<<fld>> " <<fld>>.
    stop run.
