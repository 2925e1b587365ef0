"""How values are printed."""

from caalm.language.choice import EXPRESSION_FIRST, Choice, Option, register

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
            "suffix": Option(
                about="x SAY", forms={"print": "{values} <print>"}, needs=EXPRESSION_FIRST
            ),
            "symbol": Option(about=">> x", forms={"print": "<print_symbol> {values}"}),
            "symbol_suffix": Option(
                about="x !", forms={"print": "{values} <print_symbol>"}, needs=EXPRESSION_FIRST
            ),
            "arrow": Option(
                about="x -> SCREEN",
                forms={"print": "{values} <print_arrow> <print>"},
                symbols={"print_arrow": (">>", "~>", "=>>", "|>")},
                needs=EXPRESSION_FIRST,
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
            "one": Option(about="SAY x", weight=3.0),
            "comma": Option(
                about="SAY x, y", settings={"print_separator": ", "}, constructs=("print_many",)
            ),
        },
    )
)
