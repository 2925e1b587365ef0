*> gross: 1500..7800
*> tax: 11..35
*> fund: 2..9
*> fee: 5..60
*> net: NET-PAY | TAKE-HOME | WS-NET

identification division.
program-id. payslip.
data division.
working-storage section.
01 gross-pay pic 9(5)v99 value <<gross>>.
01 tax-amt pic 9(5)v99.
01 fund-amt pic 9(5)v99.
01 <<net|lower>> pic s9(5)v99.
01 line-out pic zz,zz9.99-.
procedure division.
    compute tax-amt = gross-pay * <<tax>> / 100
    compute fund-amt rounded = gross-pay * 0.0<<fund>>5
    compute <<net|lower>> = gross-pay - tax-amt - fund-amt - <<fee>>
    move gross-pay to line-out
    display "Gross  " line-out
    compute line-out = 0 - tax-amt
    display "Tax    " line-out
    compute line-out = 0 - fund-amt
    display "Fund   " line-out
    move <<net|lower>> to line-out
    display "Net    " line-out
    stop run.
