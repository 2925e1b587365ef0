*> a: 0..60
*> b: 0..60
*> c: 0..60
*> min: 10..40
*> fill: 50..90
*> names: HAMMER,SAW,DRILL | MILK,BREAD,EGGS | PEN,PAD,INK | BOLT,NUT,NAIL
*> stop: stop run | goback

<% set n = names.split(",") %>
identification division.
program-id. reorder.
data division.
working-storage section.
01 store.
   03 product occurs 3 times.
      05 p-name pic x(8).
      05 p-qty pic 9(3).
01 ix pic 9.
01 short-by pic 9(3).
procedure division.
    move "<<n[0]>>" to p-name(1) move <<a>> to p-qty(1)
    move "<<n[1]>>" to p-name(2) move <<b>> to p-qty(2)
    move "<<n[2]>>" to p-name(3) move <<c>> to p-qty(3)
    perform varying ix from 1 by 1 until ix > 3
        if p-qty(ix) < <<min>>
            compute short-by = <<fill>> - p-qty(ix)
            display p-name(ix) p-qty(ix) " order " short-by
        else
            display p-name(ix) p-qty(ix) " ok"
        end-if
    end-perform
    <<stop>>.
