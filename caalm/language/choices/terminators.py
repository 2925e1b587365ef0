"""What ends a statement."""

from caalm.language.choice import Choice, Option, register

register(
    Choice(
        name="terminators",
        about="What ends a statement.",
        turn=2,
        options={
            "newline": Option(about="the line's end", settings={"terminator": ""}, weight=3.0),
            "semicolon": Option(about="x = 5;", settings={"terminator": ";"}),
            "period": Option(about="x = 5.", settings={"terminator": "."}),
            "bang": Option(about="x = 5!", settings={"terminator": "!"}, weight=0.5),
            "none": Option(about="nothing: the next statement does", settings={"terminator": ""}),
        },
    )
)
