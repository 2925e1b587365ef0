"""How variables are named."""

from caalm.language.choice import Choice, Option, register

register(
    Choice(
        name="sigil",
        about="What marks a name as a variable.",
        options={
            "none": Option(about="x", settings={"before": "", "after": ""}, weight=4.0),
            "dollar": Option(about="$x", settings={"before": "$", "after": ""}),
            "at": Option(about="@x", settings={"before": "@", "after": ""}),
            "question": Option(about="?x", settings={"before": "?", "after": ""}, weight=0.5),
            "dollar_after": Option(about="x$", settings={"before": "", "after": "$"}, weight=0.5),
        },
    )
)

register(
    Choice(
        name="names",
        about="The style of variables' names.",
        structural=False,
        options={
            "snake": Option(about="max_value", settings={"names": "snake"}),
            "camel": Option(about="maxValue", settings={"names": "camel"}),
            "pascal": Option(about="MaxValue", settings={"names": "pascal"}),
            "upper": Option(about="MAX_VALUE", settings={"names": "upper"}),
            "letters": Option(
                about="a, b, c in order of appearance", settings={"names": "letters"}
            ),
            "numbered": Option(about="v1, v2, v3", settings={"names": "numbered"}, weight=0.5),
        },
    )
)
