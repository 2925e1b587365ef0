*> t: ab | ha | xyz | tick | - | na
*> n: 2..7
*> w: 12..24
*> f: out-line | buffer-x | result-txt
*> end: ! | . | ? | batman

identification division.
program-id. repeater.
data division.
working-storage section.
01 <<f>> pic x(<<w>>) value spaces.
01 at-pos pic 99 value 1.
procedure division.
main.
    perform append-one <<n>> times.
    string "<<end>>" delimited by size
        into <<f>> with pointer at-pos.
    display <<f>> "<".
    stop run.
append-one.
    string "<<t>>" delimited by size
        into <<f>> with pointer at-pos.
    display at-pos.
