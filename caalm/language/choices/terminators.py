"""What ends a statement: a sign, a word, or nothing but the line's end."""

from caalm.language.choice import Choice, Option, register

register(
    Choice(
        name="terminators",
        about="What ends a statement.",
        turn=2,
        options={
            "newline": Option(about="the line's end", settings={"terminator": ""}, weight=3.0),
            "semicolon": Option(about="x = 5;", settings={"terminator": ";"}),
            "double": Option(about="x = 5;;", settings={"terminator": ";;"}, weight=0.25),
            "period": Option(about="x = 5.", settings={"terminator": "."}),
            "bang": Option(about="x = 5!", settings={"terminator": "!"}, weight=0.5),
            "word": Option(
                about="x = 5 OVER", settings={"terminator": " <full_stop>"}, weight=0.35
            ),
            "none": Option(about="nothing: the next statement does", settings={"terminator": ""}),
        },
    )
)
