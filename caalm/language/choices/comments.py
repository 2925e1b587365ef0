"""How a remark is set apart from the program."""

from caalm.language.choice import Choice, Option, register

# A remark before the first word of a line would pass for indentation.
_DELIMITED = ("braces", "brackets", "begin_end", "end_word", "closing_words")

register(
    Choice(
        name="comments",
        about="How a comment is written.",
        options={
            "hash": Option(
                about="# …",
                settings={"open": "#", "close": ""},
                needs={"numbers": ("plain",)},
            ),
            "slashes": Option(about="// …", settings={"open": "//", "close": ""}),
            "dashes": Option(about="-- …", settings={"open": "--", "close": ""}),
            "semicolon": Option(
                about="; …",
                settings={"open": ";", "close": ""},
                needs={"terminators": ("newline", "period", "bang", "none")},
            ),
            "percent": Option(
                about="% …",
                settings={"open": "%", "close": ""},
                needs={"arithmetic": ("words", "division_words")},
            ),
            "block": Option(
                about="/* … */",
                settings={"open": "/*", "close": "*/"},
                needs={"blocks": _DELIMITED},
            ),
            "stars": Option(
                about="(* … *)",
                settings={"open": "(*", "close": "*)"},
                needs={
                    "blocks": _DELIMITED,
                    "notation": ("infix", "infix_clear", "infix_left", "pipe", "prefix", "postfix"),
                },
            ),
        },
    )
)
