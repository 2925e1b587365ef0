*> id: 1..999
*> name: Lamp | Chair | Garden hose | Tea pot | Rug
*> price: 1..899
*> c: 10..99
*> sep: , | ; | : | /
*> head: id,name,price | NR,ITEM,COST | key,what,how much

IDENTIFICATION DIVISION.
PROGRAM-ID. CSVOUT.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 REC-ID    PIC 9(3) VALUE <<id>>.
01 REC-NAME  PIC X(15) VALUE "<<name>>".
01 REC-PRICE PIC 999.99.
01 CSV-LINE  PIC X(40) VALUE SPACES.
PROCEDURE DIVISION.
    MOVE <<price>>.<<c>> TO REC-PRICE
    STRING REC-ID DELIMITED BY SIZE
           "<<sep>>" DELIMITED BY SIZE
           FUNCTION TRIM(REC-NAME) DELIMITED BY SIZE
           "<<sep>>" DELIMITED BY SIZE
           REC-PRICE DELIMITED BY SIZE
        INTO CSV-LINE
    DISPLAY "<<head|replace(",", sep)>>"
    DISPLAY FUNCTION TRIM(CSV-LINE)
    STOP RUN.
