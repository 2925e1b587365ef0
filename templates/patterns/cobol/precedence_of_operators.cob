*> a: 2..9
*> b: 2..9
*> c: 2..9
*> r: R | RESULT-X | ANSWER
*> pic: 9(5) | S9(5) | ZZZZ9 | -(5)9

identification division.
program-id. precedence.
data division.
working-storage section.
01 <<r|lower>> pic <<pic|lower>>.
procedure division.
    compute <<r|lower>> = <<a>> + <<b>> * <<c>>
    display "<<a>> + <<b>> * <<c>> = " <<r|lower>>
    compute <<r|lower>> = (<<a>> + <<b>>) * <<c>>
    display "(<<a>> + <<b>>) * <<c>> = " <<r|lower>>
    compute <<r|lower>> = <<a>> * <<b>> ** 2 + <<c>>
    display "<<a>> * <<b>> ** 2 + <<c>> = " <<r|lower>>
    compute <<r|lower>> = <<a * b * c>> / <<a>> / <<b>>
    display "<<a * b * c>> / <<a>> / <<b>> = " <<r|lower>>
    stop run.
