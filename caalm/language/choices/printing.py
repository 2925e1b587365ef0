"""How values are printed."""

from caalm.language.choice import ENDINGS, EXPRESSION_FIRST, Choice, Option, register

_MANY = ("print_many",)
register(
    Choice(
        name="printing",
        about="How values are printed.",
        turn=4,
        options={
            "keyword": Option(about="SAY x", forms={"print": "<print> {values}"}, weight=2.0),
            "call": Option(about="SAY(x)", forms={"print": "<print>({values})"}),
            "colon": Option(about="SAY: x", forms={"print": "<print>: {values}"}),
            "tail": Option(about="SAY x ALOUD", forms={"print": "<print> {values} <outward>"}),
            "comma": Option(about="SAY, x", forms={"print": "<print>, {values}"}, weight=0.4),
            "macro": Option(
                about="SAY!(x)",
                forms={"print": "<print>!({values})"},
                needs={
                    "comments": (
                        *("hash", "slashes", "dashes", "semicolon", "percent", "word", "tick"),
                        *("at", "colons", "backslash", "dots", "block", "stars"),
                        *("dashed_braces", "braces", "arrows", "hashed_bars"),
                    )
                },
                weight=0.5,
            ),
            "device_method": Option(
                about="SCREEN.SHOW(x)",
                forms={"print": "<device>.<print>({values})"},
                weight=0.7,
            ),
            "device_symbol": Option(
                about="SCREEN = x", forms={"print": "<device> <assign_symbol> {values}"}, weight=0.7
            ),
            "stream": Option(
                about="SCREEN << x",
                forms={"print": "<device> <stream> {values}"},
                symbols={"stream": ("<<", "<:", "<|", "<<<", "⇐", "«")},
                weight=0.7,
            ),
            "suffix": Option(
                about="x SAY", forms={"print": "{values} <print>"}, needs=EXPRESSION_FIRST
            ),
            "symbol": Option(about=">> x", forms={"print": "<print_symbol> {values}"}),
            "symbol_suffix": Option(
                about="x !", forms={"print": "{values} <print_symbol>"}, needs=EXPRESSION_FIRST
            ),
            "arrow": Option(
                about="x -> SAY",
                forms={"print": "{values} <print_arrow> <print>"},
                symbols={"print_arrow": (">>", "~>", "=>>", "|>")},
                needs=EXPRESSION_FIRST,
            ),
            "device_arrow": Option(
                about="x -> SCREEN",
                forms={"print": "{values} <print_arrow> <device>"},
                symbols={"print_arrow": (">>", "~>", "=>>", "|>", "⟶", "->", "→")},
                needs=EXPRESSION_FIRST,
                weight=0.7,
            ),
            "lisp": Option(
                about="(SAY x)",
                forms={"print": "(<print> {values})"},
                needs={"notation": ("prefix_parens",)},
                weight=3.0,
            ),
        },
    )
)

register(
    Choice(
        name="print_arguments",
        about="How many values one print may show, and what stands between them.",
        options={
            "one": Option(about="SAY x", weight=4.0),
            "comma": Option(
                about="SAY x, y", settings={"print_separator": ", "}, constructs=_MANY, weight=2.0
            ),
            "semicolon": Option(
                about="SAY x; y",
                settings={"print_separator": "; "},
                constructs=_MANY,
                needs={
                    "terminators": ("newline", "period", "bang", "word", "none"),
                    "comments": (
                        *("hash", "slashes", "dashes", "percent", "word", "tick", "bang"),
                        *("at", "colons", "backslash", "dots", "block", "stars", "arrows"),
                    ),
                },
                weight=0.7,
            ),
            "word": Option(
                about="SAY x FOLLOWED BY y",
                settings={"print_separator": " <also> "},
                constructs=_MANY,
            ),
            "blank": Option(
                about="SAY x y",
                settings={"print_separator": " "},
                constructs=_MANY,
                needs={
                    "notation": ("infix_parens", "prefix_parens", "postfix_parens"),
                    "terminators": ENDINGS,
                },
                weight=1.5,
            ),
        },
    )
)
