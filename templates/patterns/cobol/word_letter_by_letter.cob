*> word: COBOL | LADDER | STREAM | PYRAMID | TABLE | BUFFER | KERNEL
*> i: ws-i | p | posn
*> from: 1..3
*> style: letter | prefix | suffix

identification division.
program-id. letters.
data division.
working-storage section.
01 ws-word pic x(<<word|length>>) value "<<word>>".
01 <<i>> pic 9.
01 ws-len pic 9 value <<word|length>>.
procedure division.
    perform varying <<i>> from <<from>> by 1 until <<i>> > ws-len
<% if style == "letter" %>
        display <<i>> " " ws-word(<<i>>:1)
<% elif style == "prefix" %>
        display ws-word(1:<<i>>)
<% else %>
        display ws-word(<<i>>:)
<% endif %>
    end-perform
    stop run.
