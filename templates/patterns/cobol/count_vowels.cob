*> text: the quick brown fox | programming in cobol | an apple a day | easy as pie | umbrella
*> w: 20..30
*> skip: 1..6
*> stop: stop run | goback

*> count what is in a phrase
identification division.
program-id. vowels.
data division.
working-storage section.
01 phrase pic x(<<w>>) value "<<text>>".
01 i pic 99.
01 vowels-ct pic 99 value 0.
01 blanks-ct pic 99 value 0.
01 others-ct pic 99 value 0.
procedure division.
    perform varying i from <<skip>> by 1 until i > <<w>>
        evaluate phrase(i:1)
            when "a" when "e" when "i" when "o" when "u"
                add 1 to vowels-ct
            when space
                add 1 to blanks-ct
            when other
                add 1 to others-ct
        end-evaluate
    end-perform
    display phrase
    display "vowels " vowels-ct " blanks " blanks-ct " others " others-ct
    <<stop>>.
