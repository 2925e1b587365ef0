"""How variables are named."""

from caalm.language.choice import Choice, Option, Setting, register


def _marks(before: str = "", after: str = "") -> dict[str, Setting]:
    return {"before": before, "after": after}


_NO_PERCENT = {
    "arithmetic": ("words", "division_words"),
    "comments": (
        *("hash", "slashes", "dashes", "semicolon", "word", "tick", "bang", "at", "colons"),
        *("backslash", "dots", "block", "stars", "dashed_braces", "braces", "arrows"),
        "hashed_bars",
    ),
}

register(
    Choice(
        name="sigil",
        about="What marks a name as a variable.",
        options={
            "none": Option(about="x", settings=_marks(), weight=9.0),
            "dollar": Option(about="$x", settings=_marks("$"), weight=2.0),
            "at": Option(about="@x", settings=_marks("@"), weight=2.0),
            "percent": Option(about="%x", settings=_marks("%"), needs=_NO_PERCENT),
            "ampersand": Option(about="&x", settings=_marks("&"), weight=0.7),
            "caret": Option(about="^x", settings=_marks("^"), weight=0.5),
            "question": Option(about="?x", settings=_marks("?"), weight=0.7),
            "underscore": Option(about="_x", settings=_marks("_"), weight=0.7),
            "dollar_after": Option(about="x$", settings=_marks(after="$")),
            "question_after": Option(about="x?", settings=_marks(after="?"), weight=0.7),
            "percents": Option(about="%x%", settings=_marks("%", "%"), needs=_NO_PERCENT),
            "dollar_braces": Option(about="${x}", settings=_marks("${", "}"), weight=0.7),
            "angles": Option(
                about="<x>",
                settings=_marks("<", ">"),
                needs={"comparison": ("words", "dotted")},
                weight=1.5,
            ),
        },
    )
)

register(
    Choice(
        name="names",
        about="The style of variables' names.",
        structural=False,
        options={
            "snake": Option(about="max_value", settings={"names": "snake"}, weight=3.0),
            "camel": Option(about="maxValue", settings={"names": "camel"}, weight=3.0),
            "pascal": Option(about="MaxValue", settings={"names": "pascal"}, weight=2.0),
            "upper": Option(about="MAX_VALUE", settings={"names": "upper"}, weight=2.0),
            "flat": Option(about="maxvalue", settings={"names": "flat"}),
            "kebab": Option(
                about="max-value",
                settings={"names": "kebab", "hyphens": True},
                needs={
                    "arithmetic": ("words",),
                    "negation": ("word", "tilde", "high"),
                },
                weight=3.0,
            ),
            "letters": Option(
                about="a, b, c in order of appearance", settings={"names": "letters"}, weight=3.0
            ),
            "capitals": Option(about="A, B, C", settings={"names": "capitals"}),
            "greek": Option(about="α, β, γ", settings={"names": "greek"}, weight=0.5),
            "numbered": Option(about="v1, v2, v3", settings={"names": "numbered"}),
            "indexed": Option(about="x0, x1, x2", settings={"names": "indexed"}, weight=0.5),
            "initials": Option(about="mv for max_value", settings={"names": "initials"}),
            "short": Option(about="mxvl for max_value", settings={"names": "short"}),
            "owned": Option(about="my_max_value", settings={"names": "owned"}),
            "things": Option(about="apple, river, stone", settings={"names": "things"}),
        },
    )
)
