*> a: 1..9
*> b: 1..9
*> c: 2..5
*> rows: 2..4
*> cols: 2..5

identification division.
program-id. matrix.
data division.
working-storage section.
01 grid.
   05 grid-row occurs 4 times.
      10 cell pic 9(3) occurs 5 times.
77 r pic 9.
77 c pic 9.
77 row-sum pic 9(4).
77 all-sum pic 9(5) value 0.
procedure division.
    *> row by row
    perform varying r from 1 by 1 until r > <<rows>>
        move 0 to row-sum
        perform varying c from 1 by 1 until c > <<cols>>
            compute cell(r c) = <<a>> * r + <<b>> * c + <<c>>
            add cell(r c) to row-sum
            display cell(r c) " " with no advancing
        end-perform
        display "| " row-sum
        add row-sum to all-sum
    end-perform
    display "SUM OF ALL: " all-sum
    stop run.
