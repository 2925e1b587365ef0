*> first: Anna | Boris | Chloe | David | Elena
*> last: Keller | Novak | Santos | Olsen | Rossi
*> nr: 1..999
*> pay: 1200..6500
*> age: 19..64
*> rec: EMPLOYEE | WORKER | STAFF-MEMBER
*> pre: EMP | WRK | ST
*> stop: STOP RUN | GOBACK

*> One record and its fields
IDENTIFICATION DIVISION.
PROGRAM-ID. EMP-REC.
AUTHOR. STUDENT.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 <<rec>>.
   05 <<pre>>-ID        PIC 9(5).
   05 <<pre>>-NAME.
      10 <<pre>>-FIRST  PIC X(10).
      10 <<pre>>-LAST   PIC X(12).
   05 <<pre>>-AGE       PIC 99.
   05 <<pre>>-PAY       PIC 9(5)V99.
PROCEDURE DIVISION.
FILL-RECORD.
    MOVE <<nr>> TO <<pre>>-ID.
    MOVE "<<first>>" TO <<pre>>-FIRST.
    MOVE "<<last>>" TO <<pre>>-LAST.
    MOVE <<age>> TO <<pre>>-AGE.
    MOVE <<pay>> TO <<pre>>-PAY.
SHOW-RECORD.
    DISPLAY "ID....: " <<pre>>-ID.
    DISPLAY "NAME..: " <<pre>>-FIRST <<pre>>-LAST.
    DISPLAY "AGE...: " <<pre>>-AGE.
    DISPLAY "PAY...: " <<pre>>-PAY.
    <<stop>>.
