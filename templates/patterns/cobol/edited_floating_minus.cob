*> start: 5..60
*> step: 3..30
*> times: 3..7
*> w: 3..6
*> what: level | balance | depth | height
*> stop: stop run | goback

identification division.
program-id. minus-sign.
data division.
working-storage section.
01 <<what>> pic s9(4) value <<start>>.
01 <<what>>-out pic -(<<w>>)9.
procedure division.
    perform <<times>> times
        move <<what>> to <<what>>-out
        display "<<what>>:" <<what>>-out
        subtract <<step>> from <<what>>
    end-perform
    <<stop>>.
