"""Whether `x = x + 2` has a shorter way."""

from collections.abc import Mapping

from caalm.language.choice import Choice, Option, register

_CHANGE = {
    "increase": "{target} <add_assign> {value}",
    "decrease": "{target} <subtract_assign> {value}",
}
_BY = {
    "increase": "<increase> {target} <by> {value}",
    "decrease": "<decrease> {target} <by> {value}",
}
_STEP = {"increment": "{target}<increment>", "decrement": "{target}<decrement>"}
_CHANGE_SIGNS: Mapping[str, tuple[str, ...]] = {"add_assign": ("+=",), "subtract_assign": ("-=",)}
_STEP_SIGNS: Mapping[str, tuple[str, ...]] = {"increment": ("++",), "decrement": ("--",)}
# `--` opens no comment, and an expression may not end in a sign.
_NO_DASHES = {
    "comments": (
        *("hash", "slashes", "semicolon", "percent", "word", "tick", "bang", "at", "colons"),
        *("backslash", "dots", "block", "stars", "braces", "hashed_bars"),
    ),
}

register(
    Choice(
        name="compound",
        about="Whether adding to a variable has a short form.",
        options={
            "none": Option(about="x = x + 2", weight=5.0),
            "symbol": Option(
                about="x += 2",
                forms=_CHANGE,
                symbols=_CHANGE_SIGNS,
                needs={"arithmetic": ("symbols",)},
            ),
            "every_symbol": Option(
                about="x += 2, x -= 2, x *= 2, x /= 2, x %= 2",
                forms={
                    **_CHANGE,
                    "scale": "{target} <multiply_assign> {value}",
                    "share": "{target} <divide_assign> {value}",
                    "leave": "{target} <modulo_assign> {value}",
                },
                symbols={
                    **_CHANGE_SIGNS,
                    "multiply_assign": ("*=",),
                    "divide_assign": ("/=",),
                    "modulo_assign": ("%=",),
                },
                needs={"arithmetic": ("symbols",)},
            ),
            "steps": Option(
                about="x++, but x = x + 2",
                forms=_STEP,
                symbols=_STEP_SIGNS,
                needs=_NO_DASHES,
            ),
            "symbol_and_steps": Option(
                about="x++, x += 2",
                forms={**_CHANGE, **_STEP},
                symbols={**_CHANGE_SIGNS, **_STEP_SIGNS},
                needs=_NO_DASHES,
            ),
            "keyword": Option(about="INCREASE x BY 2", forms=_BY),
            "keyword_comma": Option(
                about="INCREASE x, 2",
                forms={
                    "increase": "<increase> {target}, {value}",
                    "decrease": "<decrease> {target}, {value}",
                },
                weight=0.7,
            ),
            "keyword_one": Option(
                about="BUMP x, but x = x + 2",
                forms={"increment": "<increase> {target}", "decrement": "<decrease> {target}"},
            ),
            "keyword_and_one": Option(
                about="INCREASE x BY 2, and INCREASE x by one",
                forms={
                    **_BY,
                    "increment": "<increase> {target}",
                    "decrement": "<decrease> {target}",
                },
            ),
            "grows": Option(
                about="x GROWS BY 2",
                forms={
                    "increase": "{target} <grows> {value}",
                    "decrease": "{target} <shrinks> {value}",
                },
            ),
        },
    )
)
