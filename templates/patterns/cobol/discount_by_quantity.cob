*> price: 3..45
*> cents: 10..99
*> q: 1..12
*> mult: 2..4
*> l1: 10..20
*> l2: 30..60
*> d1: 3..8
*> d2: 10..20
*> stop: stop run | goback

identification division.
program-id. discounts.
data division.
working-storage section.
01 unit-price   pic 9(3)v99 value <<price>>.<<cents>>.
01 quantity     pic 9(4) value <<q>>.
01 discount     pic 99.
01 to-pay       pic 9(6)v99.
procedure division.
*> the more you buy the less you pay
main-section-1.
    perform 4 times
        perform set-discount
        compute to-pay = unit-price * quantity * (100 - discount) / 100
        display quantity " PIECES, " discount "% OFF: " to-pay
        multiply <<mult>> by quantity
    end-perform
    <<stop>>.
set-discount.
    evaluate true
        when quantity >= <<l2>>
            move <<d2>> to discount
        when quantity >= <<l1>>
            move <<d1>> to discount
        when other
            move 0 to discount
    end-evaluate.
