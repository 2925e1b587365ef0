*> amount: 60..980
*> set: 100,50,20,10,5,2,1 | 100,25,10,5,1 | 200,100,50,20,5,1 | 64,16,4,1
*> tab: COIN | DENOM | NOTE-VAL

<% set coins = set.split(",") %>
identification division.
program-id. coins.
data division.
working-storage section.
01 coin-table.
   05 <<tab|lower>> pic 9(3) occurs <<coins|length>> times.
01 money pic 9(4) value <<amount>>.
01 pieces pic 99.
01 all-pieces pic 99 value 0.
01 k pic 99.
procedure division.
<% for c in coins %>
    move <<c>> to <<tab|lower>>(<<loop.index>>)
<% endfor %>
    perform varying k from 1 by 1 until k > <<coins|length>> or money = 0
        divide money by <<tab|lower>>(k) giving pieces remainder money
        if pieces > 0
            display pieces " x " <<tab|lower>>(k)
            add pieces to all-pieces
        end-if
    end-perform
    display "pieces: " all-pieces
    stop run.
