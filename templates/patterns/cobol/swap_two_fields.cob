*> a: apple | left | day | black | coffee
*> b: pear | right | night | white | tea
*> w: 6..12
*> x: BOX-1 | CUP-A | WS-ONE
*> y: BOX-2 | CUP-B | WS-TWO
*> stop: stop run | goback

Identification Division.
Program-ID. swapper.
Data Division.
Working-Storage Section.
01 <<x|lower>> pic x(<<w>>) value "<<a>>".
01 <<y|lower>> pic x(<<w>>) value "<<b>>".
01 helper-x pic x(<<w>>).
Procedure Division.
begin.
    perform show.
    move <<x|lower>> to helper-x.
    move <<y|lower>> to <<x|lower>>.
    move helper-x to <<y|lower>>.
    perform show.
    <<stop>>.
show.
    display "<<x|lower>>=" <<x|lower>> " <<y|lower>>=" <<y|lower>>.
END PROGRAM swapper.
