*> g1: 1..6
*> g2: 1..6
*> g3: 1..6
*> w1: 1..5
*> w2: 1..5
*> w3: 1..5
*> avg: 9V99 | 9V9 | 9V999
*> stop: stop run | goback

identification division.
program-id. weighted.
data division.
working-storage section.
01 marks.
   03 mark-1 pic 9 value <<g1>>.
   03 mark-2 pic 9 value <<g2>>.
   03 mark-3 pic 9 value <<g3>>.
01 weights-total pic 99.
01 points pic 9(3).
01 average pic <<avg|lower>>.
procedure division.
    add <<w1>> <<w2>> <<w3>> giving weights-total
    compute points = mark-1 * <<w1>> + mark-2 * <<w2>> + mark-3 * <<w3>>
    divide points by weights-total giving average rounded
    display "points  " points " of weight " weights-total
    display "average " average
    <<stop>>.
