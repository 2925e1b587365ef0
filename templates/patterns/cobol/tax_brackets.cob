*> inc: 4000..95000
*> l1: 8..12
*> l2: 25..40
*> r1: 10..15
*> r2: 20..28
*> r3: 33..45
*> inc2: 4000..95000

*> tax in three brackets
identification division.
program-id. tax-brackets.
data division.
working-storage section.
01 income pic 9(6).
01 tax pic 9(6)v99.
01 income-out pic zzz,zz9.
01 tax-out pic zz,zz9.99.
procedure division.
main.
    move <<inc>> to income
    perform work-out-tax
    move <<inc2>> to income
    perform work-out-tax
    stop run.
work-out-tax.
    if income <= <<l1>>000
        compute tax = income * 0.<<r1>>
    else
        if income <= <<l2>>000
            compute tax = <<l1>>000 * 0.<<r1>> + (income - <<l1>>000) * 0.<<r2>>
        else
            compute tax = <<l1>>000 * 0.<<r1>> + <<(l2 - l1)>>000 * 0.<<r2>>
                + (income - <<l2>>000) * 0.<<r3>>
        end-if
    end-if
    move income to income-out
    move tax to tax-out
    display "income " income-out "  tax " tax-out.
