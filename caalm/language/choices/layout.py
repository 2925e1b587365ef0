"""Case of the words, indentation, blanks, line numbers, first and last lines."""

from caalm.language.choice import DELIMITED, Choice, Option, Setting, register


def _case(case: str, *, ignore: bool = False) -> dict[str, Setting]:
    return {"case": case, "ignore": ignore}


register(
    Choice(
        name="case",
        about="The case of keywords.",
        structural=False,
        default="lower",
        options={
            "upper": Option(about="GO ON WHILE", settings=_case("upper"), weight=2.0),
            "lower": Option(about="go on while", settings=_case("lower"), weight=2.0),
            "title": Option(about="Go On While", settings=_case("title"), weight=2.0),
            "first": Option(about="Go on while", settings=_case("first")),
            "sentence": Option(
                about="Set x to 5: a word that begins a line has a capital",
                settings={**_case("lower"), "sentence": True},
                needs={"one_line": ("none", "suffix")},
            ),
            "any_upper": Option(about="SAY, and say too", settings=_case("upper", ignore=True)),
            "any_lower": Option(about="say, and SAY too", settings=_case("lower", ignore=True)),
            "any_title": Option(
                about="Say, and SAY too", settings=_case("title", ignore=True), weight=0.5
            ),
        },
    )
)

register(
    Choice(
        name="joint",
        about="What joins the words of a keyword of several words.",
        structural=False,
        options={
            "blank": Option(about="GO ON WHILE", settings={"joint": " "}, weight=7.0),
            "underscore": Option(about="GO_ON_WHILE", settings={"joint": "_"}, weight=1.5),
            "camel": Option(
                about="goOnWhile",
                settings={"joint": "", "humps": True},
                needs={"case": ("lower", "title", "any_lower", "any_title")},
                weight=2.0,
            ),
            "hyphen": Option(
                about="go-on-while",
                settings={"joint": "-"},
                needs={
                    "names": ("kebab",),
                    "arithmetic": ("words",),
                    "negation": ("word", "tilde", "high"),
                },
                weight=4.0,
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
            "two": Option(about="two blanks", settings={"indent": "  "}, weight=2.0),
            "four": Option(about="four blanks", settings={"indent": "    "}, weight=2.0),
            "three": Option(about="three blanks", settings={"indent": "   "}, weight=0.5),
            "one": Option(about="one blank", settings={"indent": " "}, weight=0.3),
            "tab": Option(about="a tab", settings={"indent": "\t"}),
            "none": Option(
                about="not at all",
                settings={"indent": ""},
                needs={"blocks": DELIMITED},
                weight=0.6,
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
            "loose": Option(about="a = b + c * d", settings={"tight": ""}, weight=5.0),
            "tight": Option(about="a = b+c*d", settings={"tight": f"{_SUMS} {_PRODUCTS} {_TESTS}"}),
            "products": Option(about="a = b + c*d", settings={"tight": _PRODUCTS}),
            "computed": Option(about="b+c*d < e", settings={"tight": f"{_SUMS} {_PRODUCTS}"}),
            "everywhere": Option(
                about="a=b+c*d",
                settings={"tight": f"{_SUMS} {_PRODUCTS} {_TESTS}", "tight_assign": True},
            ),
        },
    )
)

register(
    Choice(
        name="padding",
        about="Where blanks stand at parentheses.",
        structural=False,
        options={
            "none": Option(about="SAY(x), IF (c)", weight=6.0),
            "inside": Option(about="SAY( x )", settings={"inside": True}),
            "before": Option(about="SAY (x)", settings={"before": " "}),
            "close": Option(about="IF(c)", settings={"before": ""}),
        },
    )
)

register(
    Choice(
        name="separator",
        about="What stands between values that are listed.",
        structural=False,
        options={
            "comma": Option(about="SET(x, 5)", settings={"separator": ", "}, weight=8.0),
            "tight_comma": Option(about="SET(x,5)", settings={"separator": ","}),
            "loose_comma": Option(about="SET(x , 5)", settings={"separator": " , "}, weight=0.5),
            "semicolon": Option(
                about="SET(x; 5)",
                settings={"separator": "; "},
                needs={"terminators": ("newline", "period", "bang", "word", "none")},
            ),
            "colon": Option(about="SET(x : 5)", settings={"separator": " : "}, weight=0.7),
        },
    )
)

register(
    Choice(
        name="blank_lines",
        about="Where a program has blank lines.",
        structural=False,
        options={
            "none": Option(about="nowhere", settings={"blank": "never"}, weight=5.0),
            "blocks": Option(
                about="around an if or a loop",
                settings={"blank": "blocks"},
                needs={"line_numbers": ("none",)},
                weight=2.0,
            ),
            "all": Option(
                about="after each statement that is in no block",
                settings={"blank": "all"},
                needs={"line_numbers": ("none",)},
                weight=0.5,
            ),
        },
    )
)

_NUMBERED = {
    "terminators": ("newline",),
    "blocks": DELIMITED,
    "notation": (
        *("infix", "infix_parens", "infix_clear", "infix_left", "pipe"),
        *("calls", "methods", "prefix_parens", "prefix"),
    ),
    # The first number of a program is read as the numbers in it are.
    "numbers": ("plain", "underscore", "apostrophe"),
}
_MARKED = {key: _NUMBERED[key] for key in ("terminators", "blocks", "notation")}


def _lines(step: int, mark: str = "", width: int = 0) -> dict[str, Setting]:
    return {"numbers": True, "step": str(step), "mark": mark, "width": str(width)}


register(
    Choice(
        name="line_numbers",
        about="Whether each line begins with its number, or with a mark.",
        turn=3,
        options={
            "none": Option(about="no", settings={"numbers": False}, weight=14.0),
            "tens": Option(about="10 SAY x", settings=_lines(10), needs=_NUMBERED, weight=2.0),
            "ones": Option(about="1 SAY x", settings=_lines(1), needs=_NUMBERED),
            "padded": Option(about="0010 SAY x", settings=_lines(10, width=4), needs=_NUMBERED),
            "colon": Option(about="1: SAY x", settings=_lines(1, ":"), needs=_NUMBERED),
            "paren": Option(about="1) SAY x", settings=_lines(1, ")"), needs=_NUMBERED),
            "bullet": Option(about="• SAY x", settings=_lines(0, "•"), needs=_MARKED, weight=1.5),
        },
    )
)

register(
    Choice(
        name="header",
        about="Whether a program has a first and a last line.",
        options={
            "none": Option(about="no", weight=10.0),
            "lines": Option(
                about="BEGIN PROGRAM … END PROGRAM",
                forms={"header": "<header>", "footer": "<footer>"},
                weight=2.0,
            ),
            "indented": Option(
                about="BEGIN PROGRAM … END PROGRAM, and what is between is indented",
                forms={"header": "<header>", "footer": "<footer>"},
                settings={"indented": True},
                needs={"blocks": DELIMITED},
            ),
            "first": Option(about="BEGIN PROGRAM …", forms={"header": "<header>"}),
            "last": Option(about="… END PROGRAM", forms={"footer": "<footer>"}),
            "ruled": Option(
                about="=== … ===",
                forms={"header": "<rule>", "footer": "<rule>"},
                symbols={"rule": ("===", "---", "%%%", "~~~", "***", "@@@", "$$$", "###")},
            ),
        },
    )
)
