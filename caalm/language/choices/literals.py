"""How numbers, strings and the two truths are written."""

from caalm.language.choice import DELIMITED, INDENTED, Choice, Option, Setting, register


def _quotes(opening: str, closing: str) -> dict[str, Setting]:
    return {"open": opening, "close": closing}


def _digits(prefix: str = "", suffix: str = "", thousands: str = "") -> dict[str, Setting]:
    return {"prefix": prefix, "suffix": suffix, "thousands": thousands}


_BRACKETLESS = tuple(blocks for blocks in (*DELIMITED, *INDENTED) if blocks != "brackets")
_BRACELESS = tuple(blocks for blocks in (*DELIMITED, *INDENTED) if blocks != "braces")

register(
    Choice(
        name="quotes",
        about="The marks around a string.",
        options={
            "double": Option(about='"text"', settings=_quotes('"', '"'), weight=5.0),
            "single": Option(about="'text'", settings=_quotes("'", "'"), weight=3.0),
            "backtick": Option(about="`text`", settings=_quotes("`", "`")),
            "guillemets": Option(about="«text»", settings=_quotes("«", "»")),
            "curly": Option(about="“text”", settings=_quotes("“", "”")),
            "low": Option(about="„text“", settings=_quotes("„", "“"), weight=0.5),
            "angles": Option(about="‹text›", settings=_quotes("‹", "›"), weight=0.5),
            "corners": Option(about="「text」", settings=_quotes("「", "」"), weight=0.5),
            "bars": Option(about="|text|", settings=_quotes("|", "|")),
            "brackets": Option(
                about="[text]", settings=_quotes("[", "]"), needs={"blocks": _BRACKETLESS}
            ),
            "braces": Option(
                about="{text}", settings=_quotes("{", "}"), needs={"blocks": _BRACELESS}, weight=0.5
            ),
            "triple": Option(about='"""text"""', settings=_quotes('"""', '"""'), weight=0.5),
            "tex": Option(about="``text''", settings=_quotes("``", "''"), weight=0.5),
        },
    )
)

register(
    Choice(
        name="escapes",
        about="How a string holds the mark that ends it.",
        options={
            "backslash": Option(about=r"it\'s", settings={"sign": "\\"}, weight=5.0),
            "doubled": Option(
                about="it''s",
                settings={"sign": "\\", "doubled": True},
                needs={
                    "quotes": (
                        *("double", "single", "backtick", "guillemets", "curly", "low"),
                        *("angles", "corners", "bars", "brackets", "braces"),
                    )
                },
                weight=2.0,
            ),
            "caret": Option(about="it^'s", settings={"sign": "^"}, weight=0.5),
            "tilde": Option(about="it~'s", settings={"sign": "~"}, weight=0.5),
            "percent": Option(about="it%'s", settings={"sign": "%"}, weight=0.3),
        },
    )
)

register(
    Choice(
        name="numbers",
        about="How a number is written.",
        options={
            "plain": Option(about="1234", settings=_digits(), weight=7.0),
            "hash": Option(about="#1234", settings=_digits(prefix="#")),
            "suffix": Option(about="1234n", settings=_digits(suffix="n"), weight=0.5),
            "underscore": Option(about="1_234", settings=_digits(thousands="_")),
            "apostrophe": Option(
                about="1'234",
                settings=_digits(thousands="'"),
                needs={
                    "quotes": (
                        *("double", "backtick", "guillemets", "curly", "low", "angles"),
                        *("corners", "bars", "brackets", "braces", "triple"),
                    )
                },
            ),
        },
    )
)

register(
    Choice(
        name="booleans",
        about="How true and false are written.",
        turn=4,
        options={
            "words": Option(about="TRUE, FALSE", weight=10.0),
            "hash": Option(
                about="#t, #f",
                symbols={"true": ("#t",), "false": ("#f",)},
                needs={
                    "numbers": ("plain", "suffix", "underscore", "apostrophe"),
                    "comments": (
                        *("slashes", "dashes", "semicolon", "percent", "word", "tick", "bang"),
                        *("at", "colons", "backslash", "dots", "block", "stars", "arrows"),
                        *("dashed_braces", "braces"),
                    ),
                },
            ),
            "dotted": Option(
                about=".TRUE., .FALSE.",
                symbols={"true": (".true.",), "false": (".false.",)},
                needs={"terminators": ("newline", "semicolon", "double", "bang", "word", "none")},
                weight=0.5,
            ),
            "tacks": Option(about="⊤, ⊥", symbols={"true": ("⊤",), "false": ("⊥",)}, weight=0.5),
            "ticks": Option(about="✓, ✗", symbols={"true": ("✓",), "false": ("✗",)}, weight=0.5),
        },
    )
)
