"""How a remark is set apart from the program.

`open` and `close` are the marks; a comment without `close` runs to the end of its line. The
form `remark` names the role of a word that opens one instead.
"""

from collections.abc import Mapping

from caalm.language.choice import DELIMITED, Choice, Option, Setting, register

# A remark before the first word of a line would pass for indentation.
_BRACELESS = tuple(blocks for blocks in DELIMITED if blocks != "braces")
_OTHER_QUOTES = ("double", "single", "backtick", "guillemets", "curly", "low", "angles", "corners")


def _marks(opening: str, closing: str = "") -> Mapping[str, Setting]:
    return {"open": opening, "close": closing}


register(
    Choice(
        name="comments",
        about="How a comment is written.",
        options={
            "hash": Option(
                about="# …",
                settings=_marks("#"),
                needs={
                    "numbers": ("plain", "suffix", "underscore", "apostrophe"),
                    "booleans": ("words", "dotted", "tacks", "ticks"),
                },
                weight=3.0,
            ),
            "slashes": Option(about="// …", settings=_marks("//"), weight=3.0),
            "dashes": Option(about="-- …", settings=_marks("--"), weight=2.0),
            "semicolon": Option(
                about="; …",
                settings=_marks(";"),
                needs={
                    "terminators": ("newline", "period", "bang", "word", "none"),
                    "separator": ("comma", "tight_comma", "loose_comma", "colon"),
                },
                weight=2.0,
            ),
            "percent": Option(
                about="% …",
                settings=_marks("%"),
                needs={"arithmetic": ("words", "division_words")},
                weight=1.5,
            ),
            "word": Option(
                about="REM …",
                forms={"remark": "<remark>"},
                settings=_marks(""),
                # Lark tries a name with hyphens before the comment, which has to come first.
                needs={
                    "names": (
                        *("snake", "camel", "pascal", "upper", "flat", "letters", "capitals"),
                        *("greek", "numbered", "indexed", "initials", "short", "owned", "things"),
                    )
                },
                weight=3.0,
            ),
            "tick": Option(
                about="' …",
                settings=_marks("'"),
                needs={
                    "quotes": (
                        *("double", "backtick", "guillemets", "curly", "low", "angles"),
                        *("corners", "bars", "brackets", "braces", "triple"),
                    ),
                    "numbers": ("plain", "hash", "suffix", "underscore"),
                },
            ),
            "bang": Option(
                about="! …",
                settings=_marks("!"),
                needs={"terminators": ("newline", "semicolon", "double", "period", "word", "none")},
            ),
            "at": Option(
                about="@ …",
                settings=_marks("@"),
                needs={
                    "sigil": (
                        *("none", "dollar", "percent", "ampersand", "caret", "question"),
                        *("underscore", "dollar_after", "question_after", "percents"),
                        *("dollar_braces", "angles"),
                    )
                },
            ),
            "colons": Option(about=":: …", settings=_marks("::")),
            "backslash": Option(about="\\ …", settings=_marks("\\")),
            "dots": Option(
                about="... …",
                settings=_marks("..."),
                needs={"terminators": ("newline", "semicolon", "double", "bang", "word", "none")},
                weight=0.7,
            ),
            "block": Option(
                about="/* … */",
                settings=_marks("/*", "*/"),
                needs={"blocks": DELIMITED},
                weight=2.0,
            ),
            "stars": Option(
                about="(* … *)",
                settings=_marks("(*", "*)"),
                needs={
                    "blocks": DELIMITED,
                    "notation": (
                        *("infix", "infix_parens", "infix_clear", "infix_left", "pipe"),
                        *("calls", "methods", "prefix", "postfix", "postfix_parens"),
                    ),
                },
                weight=1.5,
            ),
            "dashed_braces": Option(
                about="{- … -}",
                settings=_marks("{-", "-}"),
                needs={"blocks": _BRACELESS, "quotes": (*_OTHER_QUOTES, "bars", "brackets")},
            ),
            "braces": Option(
                about="{ … }",
                settings=_marks("{", "}"),
                needs={"blocks": _BRACELESS, "quotes": (*_OTHER_QUOTES, "bars", "brackets")},
            ),
            "arrows": Option(
                about="<!-- … -->",
                settings=_marks("<!--", "-->"),
                needs={"blocks": DELIMITED},
            ),
            "hashed_bars": Option(
                about="#| … |#",
                settings=_marks("#|", "|#"),
                needs={"blocks": DELIMITED},
            ),
        },
    )
)
