*> w: 1..24
*> v: 1..24
*> txt: a | ok | sum | line | hello | record | balance | quarterly | end of file | a longer sentence
*> kind: x | a

identification division.
program-id. txtwidth.
data division.
working-storage section.
01 txt-1 pic <<kind>>(<<w>>) value "<<txt[:w]>>".
01 txt-2 pic <<kind>>(<<v>>).
procedure division.
    move txt-1 to txt-2
    display txt-1 "<"
    display txt-2 "<"
    stop run.
