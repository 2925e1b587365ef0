"""How the statements under an if or a loop are held together.

Forms: `open` follows the head, `close` is the closing line, `join` what stands before an
else. `{construct}` in a close is replaced by if, while, repeat or for.
"""

from caalm.language.choice import Choice, Option, register

_FREE = {"line_numbers": ("none",), "terminators": ("newline",)}

register(
    Choice(
        name="blocks",
        about="How the statements under an if or a loop are held together.",
        turn=1,
        options={
            "braces": Option(
                about="if x { … }",
                forms={"open": "<open>", "close": "<close>", "join": "<close>"},
                symbols={"open": ("{",), "close": ("}",)},
            ),
            "brackets": Option(
                about="if x [ … ]",
                forms={"open": "<open>", "close": "<close>", "join": "<close>"},
                symbols={"open": ("[",), "close": ("]",)},
                weight=0.5,
            ),
            "begin_end": Option(
                about="if x BEGIN … END",
                forms={"open": "<begin>", "close": "<end>", "join": "<end>"},
            ),
            "end_word": Option(
                about="if x … END",
                forms={"open": "", "close": "<end>", "join": ""},
            ),
            "closing_words": Option(
                about="if x … ENDIF, while x … ENDWHILE",
                forms={"open": "", "close": "<end_CONSTRUCT>", "join": ""},
            ),
            "indentation": Option(
                about="if x, and the block is indented",
                forms={"open": "", "close": "", "join": ""},
                settings={"indented": True},
                needs=_FREE,
            ),
            "indentation_colon": Option(
                about="if x:, and the block is indented",
                forms={"open": ":", "close": "", "join": ""},
                settings={"indented": True},
                needs=_FREE,
            ),
        },
    )
)

register(
    Choice(
        name="opening",
        about="Where the opening mark of a block stands.",
        options={
            "same_line": Option(about="if x {", settings={"opening": "same"}, weight=2.0),
            "own_line": Option(
                about="the mark on a line of its own",
                settings={"opening": "own"},
                needs={"blocks": ("braces", "brackets", "begin_end")},
            ),
        },
    )
)
