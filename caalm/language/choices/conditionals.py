"""How choices are written: the if's head, else, else-if, and the negated if."""

from caalm.language.choice import BARE_NOTATIONS, Choice, Option, register

_DELIMITED = ("braces", "brackets", "begin_end", "indentation", "indentation_colon")

register(
    Choice(
        name="condition",
        about="How the head of an if is written.",
        options={
            "plain": Option(about="IF c", forms={"if_head": "<if> {condition}"}),
            "then": Option(about="IF c THEN", forms={"if_head": "<if> {condition} <then>"}),
            "parens": Option(
                about="IF (c)",
                forms={"if_head": "<if> ({condition})"},
                needs={"notation": BARE_NOTATIONS},
            ),
            "comma": Option(
                about="IF c,",
                forms={"if_head": "<if> {condition},"},
                needs={"blocks": ("end_word", "closing_words", "begin_end", "indentation")},
            ),
        },
    )
)

register(
    Choice(
        name="else",
        about="Whether there is an else, and where it stands.",
        options={
            "word": Option(
                about="ELSE on its line",
                forms={"else_head": "<else>"},
                settings={"cuddled": False},
                constructs=("else",),
                weight=4.0,
            ),
            "cuddled": Option(
                about="} ELSE {",
                forms={"else_head": "<else>"},
                settings={"cuddled": True},
                constructs=("else",),
                needs={"blocks": ("braces", "brackets", "begin_end")},
                weight=4.0,
            ),
            "none": Option(
                about="no else",
                constructs=(),
                needs={"else_if": ("nested",)},
                weight=0.5,
            ),
        },
    )
)

register(
    Choice(
        name="else_if",
        about="How one if continues another.",
        options={
            "word": Option(about="ELSIF c", forms={"else_if_head": "<else_if>"}),
            "two_words": Option(
                about="ELSE IF c",
                forms={"else_if_head": "<else> <if>"},
                needs={"blocks": _DELIMITED},
            ),
            "nested": Option(about="ELSE, and an IF inside"),
        },
    )
)

register(
    Choice(
        name="unless",
        about="Whether an if with a negated condition has its own word.",
        options={
            "no": Option(about="IF NOT c", weight=3.0),
            "yes": Option(about="UNLESS c", settings={"unless": True}),
        },
    )
)
