*> p: 500..9000
*> r: 1..9
*> half: 0 | 25 | 5 | 75
*> years: 1..10
*> rate: rate | int-rate | percent-rate
*> money: principal | capital | deposit
*> stop: stop run | goback

identification division.
program-id. simple-interest.
data division.
working-storage section.
01 <<money>>   pic 9(6)    value <<p>>.
01 <<rate>>    pic 99v99   value <<r>>.<<half>>.
01 years-no    pic 99      value <<years>>.
01 interest    pic 9(6)v99.
procedure division.
    compute interest = (<<money>> * <<rate>> * years-no) / 100.
    display "<<money>>: " <<money>>.
    display "<<rate>>: " <<rate>>.
    display "YEARS: " years-no.
    display "INTEREST: " interest.
    add <<money>> to interest.
    display "TOTAL: " interest.
    <<stop>>.
