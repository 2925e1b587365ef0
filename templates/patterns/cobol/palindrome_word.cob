*> a: level | radar | cobol | civic | stats | array | noon | tenet | banana
*> b: kayak | loops | refer | rotor | paper | madam | field | stack
*> w: WORD-IN | CANDIDATE | WS-TXT
*> yes: is a palindrome | reads the same both ways

*> is it the same backwards?
Identification Division.
Program-ID. palindromes.
Data Division.
Working-Storage Section.
01 <<w|lower>> pic x(10).
01 turned pic x(10).
Procedure Division.
main.
    move "<<a>>" to <<w|lower>>
    perform look
    move "<<b>>" to <<w|lower>>
    perform look
    stop run.
look.
    move function reverse(function trim(<<w|lower>>)) to turned
    if turned = <<w|lower>>
        display function trim(<<w|lower>>) " <<yes>>"
    else
        display function trim(<<w|lower>>) " backwards is " turned
    end-if.
