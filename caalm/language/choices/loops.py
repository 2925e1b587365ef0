"""Which loops there are, and how they are written."""

from caalm.language.choice import BARE_NOTATIONS, Choice, Option, register

_WHILE = ("while",)
_UNTIL = ("until",)

register(
    Choice(
        name="test_loop",
        about="Which loops test before each turn.",
        options={
            "while": Option(about="WHILE c", constructs=_WHILE, weight=3.0),
            "until": Option(about="UNTIL c", constructs=_UNTIL),
            "both": Option(about="WHILE c, and UNTIL c", constructs=(*_WHILE, *_UNTIL)),
        },
    )
)

register(
    Choice(
        name="loop_head",
        about="How the head of a testing loop is written.",
        options={
            "plain": Option(
                about="WHILE c",
                forms={"while_head": "<while> {condition}", "until_head": "<until> {condition}"},
            ),
            "do": Option(
                about="WHILE c DO",
                forms={
                    "while_head": "<while> {condition} <do>",
                    "until_head": "<until> {condition} <do>",
                },
            ),
            "parens": Option(
                about="WHILE (c)",
                forms={
                    "while_head": "<while> ({condition})",
                    "until_head": "<until> ({condition})",
                },
                needs={"notation": BARE_NOTATIONS},
            ),
        },
    )
)

register(
    Choice(
        name="post_test",
        about="Whether a loop may test after each turn.",
        options={
            "none": Option(about="no such loop", weight=2.0),
            "while": Option(
                about="LOOP … AGAIN WHILE c",
                forms={"do_while_tail": "<do_while> {condition}"},
                constructs=("do_while",),
            ),
            "until": Option(
                about="LOOP … UNTIL c",
                forms={"do_until_tail": "<do_until> {condition}"},
                constructs=("do_until",),
            ),
        },
    )
)

register(
    Choice(
        name="repeat",
        about="Whether a loop may run a given number of times.",
        options={
            "times": Option(
                about="REPEAT 5 TIMES",
                forms={"repeat_head": "<repeat> {count} <times>"},
                constructs=("repeat",),
            ),
            "plain": Option(
                about="REPEAT 5",
                forms={"repeat_head": "<repeat> {count}"},
                constructs=("repeat",),
            ),
            "parens": Option(
                about="REPEAT (5)",
                forms={"repeat_head": "<repeat> ({count})"},
                needs={"notation": BARE_NOTATIONS},
                constructs=("repeat",),
            ),
            "none": Option(about="no such loop"),
        },
    )
)

register(
    Choice(
        name="for",
        about="How a loop counts.",
        options={
            "from_to": Option(
                about="FOR i FROM 1 TO 5",
                forms={"for_head": "<for> {variable} <from> {first} <to> {last}"},
                constructs=("for",),
            ),
            "symbol_to": Option(
                about="FOR i := 1 TO 5",
                forms={"for_head": "<for> {variable} <assign_symbol> {first} <to> {last}"},
                constructs=("for",),
            ),
            "below": Option(
                about="FOR i FROM 0 BELOW 5 (5 is not reached)",
                forms={"for_head": "<for> {variable} <from> {first} <below> {last}"},
                settings={"for_exclusive": True},
                constructs=("for",),
            ),
            "parens": Option(
                about="FOR (i, 1, 5)",
                forms={"for_head": "<for> ({variable}, {first}, {last}"},
                settings={"for_parens": True},
                constructs=("for",),
            ),
            "bounds_first": Option(
                about="FROM 1 TO 5 FOR i",
                forms={"for_head": "<from> {first} <to> {last} <for> {variable}"},
                constructs=("for",),
            ),
            "none": Option(about="no such loop"),
        },
    )
)

register(
    Choice(
        name="for_step",
        about="Whether a counting loop may count by other steps than one.",
        options={
            "word": Option(
                about="FOR i FROM 1 TO 9 STEP 2",
                settings={"for_step": True},
                constructs=("for_step",),
                needs={"for": ("from_to", "symbol_to", "below", "parens", "bounds_first")},
            ),
            "none": Option(about="always by one"),
        },
    )
)
