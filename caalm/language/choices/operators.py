"""How operators are spelled: symbols of usual meaning, or words.

The setting `words` names the roles that are spelled with words; the others are symbols.
"""

from caalm.language.choice import Choice, Option, register

# Notations in which a sign stands before its operand, and cannot be taken for a subtraction.
_SIGNED = ("infix", "infix_parens", "infix_clear", "infix_left", "pipe", "prefix_parens")

register(
    Choice(
        name="arithmetic",
        about="How sums, products and joined strings are spelled.",
        turn=3,
        options={
            "symbols": Option(about="+ * / % ..", settings={"words": ""}, weight=4.0),
            "words": Option(
                about="PLUS, TIMES",
                settings={"words": "add subtract multiply divide modulo concat"},
                weight=4.0,
            ),
            "division_words": Option(
                about="+ - *, but DIV and MOD", settings={"words": "divide modulo"}
            ),
            "joining_word": Option(
                about="+ - * /, but JOINED WITH for strings", settings={"words": "concat"}
            ),
        },
    )
)

register(
    Choice(
        name="comparison",
        about="How comparisons are spelled.",
        turn=3,
        options={
            "symbols": Option(about="< == <=", settings={"words": ""}, weight=4.0),
            "words": Option(
                about="IS LESS THAN, EQUALS",
                settings={"words": "equal not_equal less less_equal greater greater_equal"},
                weight=4.0,
            ),
            "equality_words": Option(
                about="IS and IS NOT, but < and >", settings={"words": "equal not_equal"}
            ),
            "order_words": Option(
                about="IS LESS THAN, but = for equality",
                settings={"words": "less less_equal greater greater_equal"},
            ),
            "dotted": Option(
                about=".LT. and .EQ.",
                settings={"words": ""},
                symbols={
                    "equal": (".eq.",),
                    "not_equal": (".ne.",),
                    "less": (".lt.",),
                    "less_equal": (".le.",),
                    "greater": (".gt.",),
                    "greater_equal": (".ge.",),
                },
                needs={"terminators": ("newline", "semicolon", "double", "bang", "word", "none")},
                weight=0.5,
            ),
        },
    )
)

register(
    Choice(
        name="logic",
        about="How and, or, not are spelled.",
        turn=3,
        default="words",
        options={
            "symbols": Option(about="&& || !", settings={"words": ""}, weight=4.0),
            "words": Option(about="AND, OR, NOT", settings={"words": "and or not"}, weight=4.0),
            "not_symbol": Option(about="AND, OR, but !", settings={"words": "and or"}),
            "not_word": Option(about="&& and ||, but NOT", settings={"words": "not"}),
        },
    )
)

register(
    Choice(
        name="negation",
        about="How a negative number is written.",
        turn=3,
        options={
            "minus": Option(
                about="-5",
                settings={"words": ""},
                symbols={"negate": ("-",)},
                needs={"notation": _SIGNED},
                weight=4.0,
            ),
            "word": Option(about="NEGATIVE 5", settings={"words": "negate"}, weight=2.0),
            "tilde": Option(
                about="~5",
                settings={"words": ""},
                symbols={"negate": ("~",)},
                needs={"notation": (*_SIGNED, "prefix")},
                weight=0.5,
            ),
            "high": Option(
                about="¯5",
                settings={"words": ""},
                symbols={"negate": ("¯",)},
                needs={"notation": (*_SIGNED, "prefix")},
                weight=0.5,
            ),
        },
    )
)
