*> name: World | Maria | Tom | COBOL | Everyone | class
*> hi: Hello | Good morning | Hi | Welcome | Greetings
*> style: 1..4
*> times: 2..5
*> id: HELLO | GREETER | hello-world | FIRST-PROG

<% if style == 1 %>
IDENTIFICATION DIVISION.
PROGRAM-ID. <<id>>.
PROCEDURE DIVISION.
    DISPLAY "<<hi>>, <<name>>!".
    STOP RUN.
<% elif style == 2 %>
       identification division.
       program-id. <<id>>.
       procedure division.
           display '<<hi>>, ' '<<name>>' '!'
           goback.
<% elif style == 3 %>
IDENTIFICATION DIVISION.
PROGRAM-ID. <<id>>.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 WS-WHO PIC X(<<name|length>>) VALUE "<<name>>".
PROCEDURE DIVISION.
    DISPLAY "<<hi>>, " WS-WHO "."
    STOP RUN.
<% else %>
IDENTIFICATION DIVISION.
PROGRAM-ID. <<id>>.
PROCEDURE DIVISION.
MAIN-PARA.
    PERFORM SAY-IT <<times>> TIMES.
    STOP RUN.
SAY-IT.
    DISPLAY "<<hi>> <<name>>".
<% endif %>
end program <<id>>.
