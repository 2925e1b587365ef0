"""Case of the words, indentation, spacing, line numbers, first and last lines."""

from caalm.language.choice import Choice, Option, register

register(
    Choice(
        name="case",
        about="The case of keywords.",
        structural=False,
        default="lower",
        options={
            "upper": Option(about="SAY", settings={"case": "upper", "ignore": False}),
            "lower": Option(about="say", settings={"case": "lower", "ignore": False}),
            "title": Option(about="Say", settings={"case": "title", "ignore": False}),
            "any_upper": Option(
                about="SAY, and Say and say too",
                settings={"case": "upper", "ignore": True},
                weight=0.5,
            ),
            "any_lower": Option(
                about="say, and Say and SAY too",
                settings={"case": "lower", "ignore": True},
                weight=0.5,
            ),
        },
    )
)

register(
    Choice(
        name="indent",
        about="How far a block is indented.",
        structural=False,
        options={
            "two": Option(about="two blanks", settings={"indent": "  "}),
            "four": Option(about="four blanks", settings={"indent": "    "}),
            "tab": Option(about="a tab", settings={"indent": "\t"}, weight=0.5),
            "none": Option(
                about="not at all",
                settings={"indent": ""},
                needs={"blocks": ("braces", "brackets", "begin_end", "end_word", "closing_words")},
                weight=0.3,
            ),
        },
    )
)

_SUMS = "add subtract concat"
_PRODUCTS = "multiply divide modulo"
_TESTS = "equal not_equal less less_equal greater greater_equal and or"

register(
    Choice(
        name="spacing",
        about="Which operators that are symbols stand without blanks around them.",
        structural=False,
        options={
            "loose": Option(about="a + b * c", settings={"tight": ""}, weight=4.0),
            "tight": Option(about="a+b*c", settings={"tight": f"{_SUMS} {_PRODUCTS} {_TESTS}"}),
            "products": Option(about="a + b*c", settings={"tight": _PRODUCTS}),
            "computed": Option(about="a+b*c < d", settings={"tight": f"{_SUMS} {_PRODUCTS}"}),
        },
    )
)

register(
    Choice(
        name="line_numbers",
        about="Whether each line begins with its number.",
        turn=3,
        options={
            "none": Option(about="no", settings={"numbers": False}, weight=12.0),
            "tens": Option(
                about="10 SAY x",
                settings={"numbers": True},
                needs={
                    "terminators": ("newline",),
                    "header": ("none",),
                    "numbers": ("plain",),
                    "notation": ("infix", "infix_parens", "prefix_parens"),
                },
            ),
        },
    )
)

register(
    Choice(
        name="header",
        about="Whether a program has a first and a last line.",
        options={
            "none": Option(about="no", weight=5.0),
            "lines": Option(
                about="BEGIN PROGRAM … END PROGRAM",
                forms={"header": "<header>", "footer": "<footer>"},
            ),
        },
    )
)
