"""How operators are spelled: symbols of usual meaning, or words."""

from caalm.language.choice import Choice, Option, register

_KINDS = (
    ("arithmetic", "How sums, products and joined strings are spelled.", "+ * ..", "PLUS, TIMES"),
    ("comparison", "How comparisons are spelled.", "< == <=", "IS LESS THAN, EQUALS"),
    ("logic", "How and, or, not are spelled.", "&& || !", "AND, OR, NOT"),
)

for _name, _about, _symbols, _words in _KINDS:
    register(
        Choice(
            name=_name,
            about=_about,
            turn=3,
            default="words" if _name == "logic" else "symbols",
            options={
                "symbols": Option(about=_symbols, settings={f"{_name}_words": False}),
                "words": Option(about=_words, settings={f"{_name}_words": True}),
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
                settings={"negate_word": False},
                needs={"notation": ("infix", "infix_parens", "prefix_parens")},
                weight=2.0,
            ),
            "word": Option(about="NEGATIVE 5", settings={"negate_word": True}),
        },
    )
)
