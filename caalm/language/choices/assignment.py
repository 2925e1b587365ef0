"""How a value is stored under a name, and whether the first time is said otherwise."""

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
            "left_arrow": Option(
                about="x <- 5",
                forms={"assign": "{target} <left_arrow> {value}"},
                symbols={"left_arrow": ("<-", "←", "<--", "⟵", "<~", "⇐", "◁")},
            ),
            "colon": Option(about="x: 5", forms={"assign": "{target}: {value}"}, weight=0.7),
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
            "keyword_comma": Option(
                about="MOVE x, 5",
                forms={"assign": "<assign> {target}, {value}"},
                weight=0.7,
            ),
            "value_of": Option(
                about="SET THE VALUE OF x TO 5",
                forms={"assign": "<assign> <value_of> {target} <becomes> {value}"},
                weight=0.8,
            ),
            "value_first": Option(
                about="STORE 5 INTO x",
                forms={"assign": "<store> {value} <into> {target}"},
            ),
            "value_first_of": Option(
                about="PUT 5 INTO THE BOX CALLED x",
                forms={"assign": "<store> {value} <into> <value_of> {target}"},
                weight=0.7,
            ),
            "arrow": Option(
                about="5 -> x",
                forms={"assign": "{value} <arrow> {target}"},
                needs=EXPRESSION_FIRST,
            ),
            "keyword_arrow": Option(
                about="STORE 5 -> x",
                forms={"assign": "<store> {value} <arrow> {target}"},
                weight=0.7,
            ),
            "value_word": Option(
                about="5 INTO x",
                forms={"assign": "{value} <into> {target}"},
                needs=EXPRESSION_FIRST,
                weight=0.7,
            ),
            "call": Option(
                about="SET(x, 5)",
                forms={"assign": "<assign>({target}, {value})"},
            ),
            "method": Option(
                about="x.SET(5)",
                forms={"assign": "{target}.<assign>({value})"},
                weight=0.7,
            ),
            "parens": Option(
                about="(x = 5)",
                forms={"assign": "({target} <assign_symbol> {value})"},
                needs={"notation": ("infix_parens", "postfix_parens")},
                weight=1.5,
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

# Assignments that begin with their name, and such that begin with the verb.
_NAME_FIRST = ("symbol", "word", "left_arrow", "colon")
_VERB_FIRST = (
    *("keyword", "keyword_word", "keyword_symbol", "keyword_colon", "keyword_comma"),
    *("value_of", "call", "lisp"),
)

register(
    Choice(
        name="declaration",
        about="Whether the first assignment to a name is another than the later ones.",
        options={
            "none": Option(about="SET x TO 5, SET x TO 6", weight=10.0),
            "verb": Option(
                about="LET x TO 5 the first time, then SET x TO 6",
                settings={"declares": "verb"},
                needs={"assignment": (*_VERB_FIRST, *_NAME_FIRST)},
                weight=1.5,
            ),
            "symbol": Option(
                about="x := 5 the first time, then x = 6",
                settings={"declares": "symbol"},
                symbols={"declare_symbol": (":=", "::=", ":", "=:", ":-", "?=", "≔")},
                needs={"assignment": ("symbol", "keyword_symbol")},
                weight=3.0,
            ),
            "list": Option(
                about="VARIABLES x, y first of all",
                forms={"declarations": "<variables> {names}"},
            ),
        },
    )
)
