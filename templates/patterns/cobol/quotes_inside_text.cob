*> who: Eve | The cat | My boss | A bird
*> what: hello | goodbye | no way | yes
*> how: double | single | field
*> n: 1..9

Identification Division.
Program-ID. quoting.
Data Division.
Working-Storage Section.
01 ws-q pic x value quote.
01 ws-n pic 99 value <<n>>.
Procedure Division.
<% if how == "double" %>
    display "<<who>> said ""<<what>>""."
<% elif how == "single" %>
    display '<<who>> said "<<what>>".'
<% else %>
    display "<<who>> said " ws-q "<<what>>" ws-q "."
<% endif %>
    display 'It''s ' ws-n " o'clock."
    stop run.
