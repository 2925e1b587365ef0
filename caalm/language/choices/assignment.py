"""How a value is stored under a name."""

from caalm.language.choice import EXPRESSION_FIRST, Choice, Option, register

register(
    Choice(
        name="assignment",
        about="How a value is stored under a name.",
        turn=4,
        options={
            "symbol": Option(
                about="x := 5",
                forms={"assign": "{target} <assign_symbol> {value}"},
            ),
            "word": Option(
                about="x BECOMES 5",
                forms={"assign": "{target} <becomes> {value}"},
            ),
            "keyword": Option(
                about="SET x 5",
                forms={"assign": "<assign> {target} {value}"},
            ),
            "keyword_word": Option(
                about="SCRIBBLE x BECOMES 5",
                forms={"assign": "<assign> {target} <becomes> {value}"},
            ),
            "keyword_symbol": Option(
                about="SET x = 5",
                forms={"assign": "<assign> {target} <assign_symbol> {value}"},
            ),
            "keyword_colon": Option(
                about="SET x: 5",
                forms={"assign": "<assign> {target}: {value}"},
            ),
            "value_first": Option(
                about="STORE 5 INTO x",
                forms={"assign": "<store> {value} <into> {target}"},
            ),
            "arrow": Option(
                about="5 -> x",
                forms={"assign": "{value} <arrow> {target}"},
                needs=EXPRESSION_FIRST,
            ),
            "call": Option(
                about="SET(x, 5)",
                forms={"assign": "<assign>({target}, {value})"},
            ),
            "lisp": Option(
                about="(SET x 5)",
                forms={"assign": "(<assign> {target} {value})"},
                needs={"notation": ("prefix_parens",)},
                weight=3.0,
            ),
            "declare": Option(
                about="LET x = 5 the first time, then x = 6",
                forms={
                    "declare": "<let> {target} <assign_symbol> {value}",
                    "assign": "{target} <assign_symbol> {value}",
                },
            ),
            "declare_word": Option(
                about="LET x BE 5 the first time, then SET x BE 6",
                forms={
                    "declare": "<let> {target} <becomes> {value}",
                    "assign": "<assign> {target} <becomes> {value}",
                },
            ),
        },
    )
)
