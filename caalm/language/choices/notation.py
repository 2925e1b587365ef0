"""Where an operator stands: between, before or behind its operands."""

from caalm.language.choice import Choice, Option, register

register(
    Choice(
        name="notation",
        about="Where an operator stands, and how expressions are grouped.",
        turn=2,
        options={
            "infix": Option(about="a + b * c, with the usual precedence", weight=3.0),
            "infix_parens": Option(about="(a + (b * c)), always in parentheses"),
            "prefix_parens": Option(about="(+ a (* b c))"),
            "prefix": Option(about="+ a * b c"),
            "postfix": Option(
                about="a b c * +",
                needs={"terminators": ("newline",)},
            ),
        },
    )
)
