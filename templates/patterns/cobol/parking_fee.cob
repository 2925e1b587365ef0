*> mins: 10..900
*> free: 10..30
*> rate: 1..4
*> top: 12..25
*> word: Fee | To pay | Parking

identification division.
program-id. parking.
data division.
working-storage section.
77 minutes pic 9(4) value <<mins>>.
77 hours pic 99.
77 rest pic 99.
77 fee pic 99v99.
77 fee-out pic $$9.99.
procedure division.
    if minutes <= <<free>>
        move 0 to fee
    else
        divide minutes by 60 giving hours remainder rest
        if rest > 0
            add 1 to hours
        end-if
        compute fee = hours * <<rate>>.50
        if fee > <<top>>
            move <<top>> to fee
        end-if
    end-if
    move fee to fee-out
    display "Minutes: " minutes
    display "<<word>>: " fee-out
    stop run.
