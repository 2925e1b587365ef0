*> n: 1..20
*> cost: 2..40
*> u: 5..95
*> pre: ws | ls | calc | tmp
*> ship: 4..12
*> stop: stop run | goback

identification division.
program-id. order-total-calculation.
environment division.
configuration section.
data division.
working-storage section.
01  <<pre>>-order-fields.
    05  <<pre>>-number-of-items      pic 9(3)      value <<n>>.
    05  <<pre>>-price-per-item       pic 9(3)v9(2) value <<cost>>.<<"%02d"|format(u)>>.
    05  <<pre>>-shipping-cost        pic 9(3)v9(2) value <<ship>>.
    05  <<pre>>-order-total          pic 9(5)v9(2) value zero.
    05  <<pre>>-order-total-edited   pic zz,zz9.99.
procedure division.
0000-main-process.
    perform 1000-calculate-total
    perform 2000-display-total
    <<stop>>.
1000-calculate-total.
    compute <<pre>>-order-total =
        <<pre>>-number-of-items * <<pre>>-price-per-item
    if <<pre>>-order-total < 100
        add <<pre>>-shipping-cost to <<pre>>-order-total
        display "SHIPPING ADDED"
    end-if.
2000-display-total.
    move <<pre>>-order-total to <<pre>>-order-total-edited
    display "ORDER TOTAL: " <<pre>>-order-total-edited.
end program order-total-calculation.
