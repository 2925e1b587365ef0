"""Whether one assignment may store several values, and what stands between them."""

from caalm.language.choice import Choice, Option, register

_MANY = ("assign_many",)
# Assignments in whose form a list may stand for the name, and another one for the value.
_LISTED = (
    *("symbol", "word", "left_arrow", "keyword_word", "keyword_symbol"),
    *("value_of", "value_first", "value_first_of", "keyword_arrow"),
    *("declare", "declare_word"),
)
# Beside these a name at the start of a line is not yet known for a target or a value.
_PRINTS = (
    *("keyword", "call", "colon", "tail", "symbol", "macro", "device_method"),
    *("device_symbol", "stream", "comma", "lisp"),
)

register(
    Choice(
        name="targets",
        about="Whether several names may be given their values at once.",
        options={
            "one": Option(about="x = 1, then y = 2", weight=5.0),
            "comma": Option(
                about="x, y = 1, 2",
                settings={"between": ", "},
                constructs=_MANY,
                needs={"assignment": _LISTED, "printing": _PRINTS},
                weight=2.0,
            ),
            "word": Option(
                about="x AS WELL AS y = 1 AS WELL AS 2",
                settings={"between": " <also> "},
                constructs=_MANY,
                needs={"assignment": _LISTED, "printing": _PRINTS},
            ),
        },
    )
)
