*> a: red | one | do | north | salt
*> b: green | two | re | south | pepper
*> c: blue | three | mi | east | oil
*> sep: - | / | , | + | :
*> w: 10..24
*> start: 1..4

Identification Division.
Program-ID. joiner.
Data Division.
Working-Storage Section.
01 ws-line pic x(<<w>>) value spaces.
01 ws-ptr pic 99 value <<start>>.
Procedure Division.
    string "<<a>>" "<<sep>>" delimited by size into ws-line with pointer ws-ptr
    display ws-ptr " [" ws-line "]"
    string "<<b>>" "<<sep>>" delimited by size into ws-line with pointer ws-ptr
    display ws-ptr " [" ws-line "]"
    string "<<c>>" delimited by size into ws-line with pointer ws-ptr
    display ws-ptr " [" ws-line "]"
    goback.
