"""How the statements under an if or a loop are held together.

Forms: `open` follows the head, `close` is the closing line, `join` what stands before an
else, `before` what opens the head. CONSTRUCT in a close is replaced by if, while, until,
repeat or for, KEYWORD by the role of the word that begins the construct. With the setting
`reversed`, a closing word is the head's word read backwards.
"""

from collections.abc import Mapping

from caalm.language.choice import ENDED, MARKED, Choice, Option, Setting, register

_FREE = {"line_numbers": ("none",), "terminators": ("newline",)}
_INDENTED: Mapping[str, Setting] = {"indented": True}


def _between(mark: str, end: str) -> dict[str, str]:
    return {"open": mark, "close": end, "join": end}


def _ended(end: str, mark: str = "") -> dict[str, str]:
    return {"open": mark, "close": end, "join": ""}


register(
    Choice(
        name="blocks",
        about="How the statements under an if or a loop are held together.",
        turn=1,
        options={
            "braces": Option(
                about="if x { … }",
                forms=_between("<open>", "<close>"),
                symbols={"open": ("{",), "close": ("}",)},
                weight=1.5,
            ),
            "brackets": Option(
                about="if x [ … ]",
                forms=_between("<open>", "<close>"),
                symbols={"open": ("[",), "close": ("]",)},
                weight=0.5,
            ),
            "angles": Option(
                about="if x << … >>",
                forms=_between("<open>", "<close>"),
                symbols={"open": ("<<",), "close": (">>",)},
                weight=0.4,
            ),
            "begin_end": Option(
                about="if x BEGIN … END", forms=_between("<begin>", "<end>"), weight=1.2
            ),
            "end_word": Option(about="if x … END", forms=_ended("<end>"), weight=1.2),
            "colon_end": Option(about="if x: … END", forms=_ended("<end>", ":"), weight=0.7),
            "arrow_end": Option(
                about="if x => … END",
                forms=_ended("<end>", " <block_arrow>"),
                symbols={"block_arrow": ("=>", "->", "~>", "⇒", "→", "|>")},
                weight=0.5,
            ),
            "closing_words": Option(
                about="if x … ENDIF, while x … ENDWHILE", forms=_ended("<end_CONSTRUCT>")
            ),
            "reversed": Option(
                about="if x … fi, while x … elihw",
                forms=_ended("<end_CONSTRUCT>"),
                settings={"reversed": True},
                weight=0.6,
            ),
            "end_construct": Option(
                about="if x … END if, while x … END while",
                forms=_ended("<end> <KEYWORD>"),
                weight=0.9,
            ),
            "lisp": Option(
                about="(if x … )",
                forms={**_ended(")"), "before": "("},
                needs={
                    "notation": ("prefix_parens",),
                    "assignment": ("lisp",),
                    "printing": ("lisp",),
                    "terminators": ("newline", "none"),
                },
                weight=0.3,
            ),
            "indentation": Option(
                about="if x, and the block is indented",
                forms=_ended(""),
                settings=_INDENTED,
                needs=_FREE,
            ),
            "indentation_colon": Option(
                about="if x:, and the block is indented",
                forms=_ended("", ":"),
                settings=_INDENTED,
                needs=_FREE,
                weight=1.2,
            ),
            "indentation_arrow": Option(
                about="if x ->, and the block is indented",
                forms=_ended("", " <block_arrow>"),
                settings=_INDENTED,
                symbols={"block_arrow": ("->", "=>", "~>", "⇒", "→", "...")},
                needs=_FREE,
                weight=0.5,
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
                needs={"blocks": MARKED},
            ),
        },
    )
)

register(
    Choice(
        name="closing",
        about="Whether what ends a statement stands behind the closing word of a block too.",
        options={
            "bare": Option(about="if x … END", weight=3.0),
            "ended": Option(
                about="if x … END;",
                settings={"ended": True},
                needs={
                    "blocks": ("begin_end", *ENDED),
                    "terminators": ("semicolon", "double", "period", "bang"),
                },
                weight=4.0,
            ),
        },
    )
)

register(
    Choice(
        name="empty",
        about="How a block is written that has no statements.",
        structural=False,  # no drawn program has one
        options={
            "filled": Option(about="not at all: a statement fills it", weight=2.0),
            "word": Option(
                about="if x { PASS }",
                forms={"nothing": "<nothing>"},
                constructs=("empty_block",),
            ),
            "bare": Option(
                about="if x { }",
                settings={"empty": True},
                constructs=("empty_block",),
                needs={"blocks": (*MARKED, *ENDED, "lisp")},
            ),
        },
    )
)
