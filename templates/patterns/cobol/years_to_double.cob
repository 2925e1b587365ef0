*> p: 100..2000
*> r: 3..15
*> times: 2..3
*> cap: capital | money | fund

identification division.
program-id. doubling.
data division.
working-storage section.
01 <<cap>>-now pic 9(5)v99 value <<p>>.
01 goal pic 9(5)v99.
01 years-gone pic 99 value 0.
procedure division.
    multiply <<p>> by <<times>> giving goal
    perform until <<cap>>-now >= goal
        compute <<cap>>-now = <<cap>>-now * 1.<<"%02d"|format(r)>>
        add 1 to years-gone
    end-perform
    display "From <<p>> to " goal ": " years-gone " years"
    display "Balance then: " <<cap>>-now
    goback.
