*> s1: 0..100
*> s2: 0..100
*> s3: 0..100
*> top: 88..94
*> mid: 70..80
*> low: 45..60
*> words: Excellent,Good,Pass,Fail | A,B,C,F | gold,silver,bronze,none | high,medium,low,poor
*> stop: stop run | goback

<% set w = words.split(",") %>
identification division.
program-id. grade-thru.
data division.
working-storage section.
01 ws-score pic 9(3).
01 ws-grade pic x(<<w|map("length")|max>>).
procedure division.
start-here.
    move <<s1>> to ws-score perform rate-it
    move <<s2>> to ws-score perform rate-it
    move <<s3>> to ws-score perform rate-it
    <<stop>>.
rate-it.
    evaluate ws-score
        when <<top>> thru 100 move "<<w[0]>>" to ws-grade
        when <<mid>> thru <<top - 1>> move "<<w[1]>>" to ws-grade
        when <<low>> thru <<mid - 1>> move "<<w[2]>>" to ws-grade
        when other move "<<w[3]>>" to ws-grade
    end-evaluate
    display ws-score " - " ws-grade.
