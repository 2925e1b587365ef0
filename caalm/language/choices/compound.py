"""Whether `x = x + 2` has a shorter way."""

from caalm.language.choice import Choice, Option, register

register(
    Choice(
        name="compound",
        about="Whether adding to a variable has a short form.",
        options={
            "none": Option(about="x = x + 2", weight=4.0),
            "symbol": Option(
                about="x += 2",
                forms={
                    "increase": "{target} <add_assign> {value}",
                    "decrease": "{target} <subtract_assign> {value}",
                },
                symbols={"add_assign": ("+=",), "subtract_assign": ("-=",)},
                needs={"arithmetic": ("symbols",)},
            ),
            "keyword": Option(
                about="INCREASE x BY 2",
                forms={
                    "increase": "<increase> {target} <by> {value}",
                    "decrease": "<decrease> {target} <by> {value}",
                },
            ),
        },
    )
)
