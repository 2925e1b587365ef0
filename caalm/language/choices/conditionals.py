"""How choices are written: the if's head, else, else-if, the negated if, an if on one line."""

from caalm.language.choice import (
    BARE_NOTATIONS,
    ENDED,
    EXPRESSION_FIRST,
    INDENTED,
    MARKED,
    Choice,
    Option,
    register,
)

# Blocks that a mark behind the head opens, and such that nothing opens.
_COLONS = ("colon_end", "arrow_end", "indentation_colon", "indentation_arrow")
_BARE_ENDED = ("end_word", "closing_words", "reversed", "end_construct")

register(
    Choice(
        name="condition",
        about="How the head of an if is written.",
        turn=4,
        options={
            "plain": Option(about="IF c", forms={"if_head": "<if> {condition}"}),
            "then": Option(
                about="IF c THEN", forms={"if_head": "<if> {condition} <then>"}, weight=1.2
            ),
            "parens": Option(
                about="IF (c)",
                forms={"if_head": "<if> ({condition})"},
                needs={"notation": BARE_NOTATIONS},
                weight=1.2,
            ),
            "comma": Option(
                about="IF c,",
                forms={"if_head": "<if> {condition},"},
                needs={"blocks": ("begin_end", *_BARE_ENDED, "indentation")},
            ),
            "parens_then": Option(
                about="IF (c) THEN",
                forms={"if_head": "<if> ({condition}) <then>"},
                needs={"notation": BARE_NOTATIONS},
                weight=0.5,
            ),
            "question": Option(
                about="IF c ?",
                forms={"if_head": "<if> {condition} ?"},
                needs={"blocks": (*MARKED, *_BARE_ENDED, "indentation")},
                weight=0.6,
            ),
            "last": Option(
                about="c IF",
                forms={"if_head": "{condition} <if>"},
                needs={**EXPRESSION_FIRST, "else_if": ("nested",)},
                weight=0.4,
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
                needs={"blocks": MARKED},
                weight=4.0,
            ),
            "apart": Option(
                about="END, and then ELSE … END",
                forms={"else_head": "<else>"},
                settings={"apart": True},
                constructs=("else",),
                needs={"blocks": ENDED, "else_if": ("nested", "word")},
                weight=0.6,
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
                needs={"blocks": (*MARKED, *INDENTED)},
            ),
            "one_line": Option(
                about="ELSE IF c, where ELSE alone ends its line",
                forms={"else_if_head": "<else> <if>"},
                needs={"blocks": ENDED, "terminators": ("newline",)},
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

# Heads whose last sign or word tells where the statement begins.
_CLOSED_HEADS = ("then", "parens", "comma", "parens_then", "question")

register(
    Choice(
        name="one_line",
        about="Whether an if whose block is one plain statement may stand on one line.",
        turn=6,
        options={
            "none": Option(about="no", weight=6.0),
            "then": Option(
                about="IF c THEN SAY x",
                settings={"short": "if"},
                needs={
                    "blocks": (*MARKED, "indentation"),
                    "terminators": ("newline", "semicolon", "double", "period", "bang"),
                    "condition": _CLOSED_HEADS,
                },
            ),
            "then_else": Option(
                about="IF c THEN SAY x ELSE SAY y",
                settings={"short": "if else"},
                needs={
                    "blocks": (*MARKED, "indentation"),
                    "terminators": ("newline", "semicolon", "double", "period", "bang"),
                    "condition": _CLOSED_HEADS,
                },
                weight=1.5,
            ),
            "line": Option(
                about="IF c THEN SAY x, where IF c THEN alone on a line needs an END",
                settings={"short": "if"},
                needs={
                    "blocks": _BARE_ENDED,
                    "terminators": ("newline",),
                    "condition": _CLOSED_HEADS,
                },
                weight=1.5,
            ),
            "line_else": Option(
                about="IF c THEN SAY x ELSE SAY y, where IF c THEN alone needs an END",
                settings={"short": "if else"},
                needs={
                    "blocks": _BARE_ENDED,
                    "terminators": ("newline",),
                    "condition": _CLOSED_HEADS,
                },
                weight=2.0,
            ),
            "colon": Option(
                about="IF c: SAY x",
                settings={"short": "if"},
                needs={"blocks": _COLONS, "terminators": ("newline",)},
            ),
            "loops": Option(
                about="IF (c) SAY x, WHILE (c) x = x + 1",
                settings={"short": "if else loops"},
                needs={
                    "blocks": (*MARKED, "indentation"),
                    "terminators": ("newline", "semicolon", "double", "period", "bang"),
                    "condition": _CLOSED_HEADS,
                    "loop_head": ("do", "parens", "comma"),
                },
            ),
            "suffix": Option(
                about="SAY x IF c",
                settings={"short": "suffix"},
                needs={
                    "terminators": ("newline", "semicolon", "double", "period", "bang", "word"),
                    "condition": ("plain", "then", "parens", "comma", "question"),
                },
            ),
        },
    )
)
