*> a: 1..99
*> b: 1..99
*> c: 1..99
*> d: 1..99
*> e: 1..99
*> f1: gold | top-1 | largest
*> f2: silver | top-2 | second-best

identification division.
program-id. podium.
data division.
working-storage section.
01 runners.
   05 pts pic 99 occurs 5 times.
01 i pic 9.
01 <<f1>> pic 99 value 0.
01 <<f2>> pic 99 value 0.
procedure division.
    *> keep the best two
    move <<a>> to pts(1). move <<b>> to pts(2). move <<c>> to pts(3).
    move <<d>> to pts(4). move <<e>> to pts(5).
    perform varying i from 1 by 1 until i > 5
        evaluate true
            when pts(i) > <<f1>>
                move <<f1>> to <<f2>>
                move pts(i) to <<f1>>
            when pts(i) > <<f2>>
                move pts(i) to <<f2>>
        end-evaluate
    end-perform
    display "<<f1>> " <<f1>>
    display "<<f2>> " <<f2>>
    stop run.
