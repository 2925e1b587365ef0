"""How numbers and strings are written."""

from caalm.language.choice import Choice, Option, register

register(
    Choice(
        name="quotes",
        about="The marks around a string.",
        options={
            "double": Option(about='"text"', settings={"open": '"', "close": '"'}, weight=3.0),
            "single": Option(about="'text'", settings={"open": "'", "close": "'"}),
            "backtick": Option(about="`text`", settings={"open": "`", "close": "`"}, weight=0.5),
            "guillemets": Option(about="«text»", settings={"open": "«", "close": "»"}, weight=0.5),
            "curly": Option(about="“text”", settings={"open": "“", "close": "”"}, weight=0.5),
        },
    )
)

register(
    Choice(
        name="numbers",
        about="How a number is written.",
        options={
            "plain": Option(about="5", settings={"prefix": ""}, weight=6.0),
            "hash": Option(about="#5", settings={"prefix": "#"}),
        },
    )
)
