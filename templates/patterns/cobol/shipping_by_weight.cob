*> w: 1..9
*> f: 10..99
*> base: 3..6
*> perkg: 1..4
*> zone: A | B | C | X
*> far: 5..15

identification division.
program-id. shipping.
data division.
working-storage section.
01 parcel.
   05 weight-kg pic 9(2)v99 value <<w>>.<<f>>.
   05 zone-x pic x value "<<zone>>".
01 cost-x pic 9(3)v99.
procedure division.
    compute cost-x rounded = <<base>>.5 + weight-kg * <<perkg>>.25
    evaluate zone-x
        when "A" continue
        when "B" add <<far>> to cost-x
        when "C" compute cost-x = cost-x * 2 + <<far>>
        when other display "NO SUCH ZONE: " zone-x
    end-evaluate
    display "WEIGHT " weight-kg
    display "COST   " cost-x
    stop run.
