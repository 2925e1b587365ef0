"""Where an operator stands: between, before or behind its operands.

A notation has a form for two operands and one for a single operand, and says how operators
are told apart (see `caalm.syntax.surface.Notation`); `signs` are symbols that stand close
before their operand (`-5`, `!done`), `steps` that the form shows the order from left to
right.
"""

from collections.abc import Mapping

from caalm.language.choice import Choice, Option, Setting, register

_BETWEEN = {"binary": "{left} <op> {right}", "unary": "<op> {operand}"}
_INFIX: Mapping[str, Setting] = {"notation": "infix", "signs": True}
_SEQUENCE: Mapping[str, Setting] = {"notation": "sequence", "signs": True}
_CLEAR: Mapping[str, Setting] = {"notation": "clear", "signs": True}
_FORM: Mapping[str, Setting] = {"notation": "form"}
_ENCLOSED: Mapping[str, Setting] = {"notation": "form", "signs": True}
# An operator that is called by its name is a word of one piece.
_NAMED = {
    "arithmetic": ("words",),
    "comparison": ("words",),
    "logic": ("words",),
    "negation": ("word",),
    "joint": ("underscore", "camel"),
}

register(
    Choice(
        name="notation",
        about="Where an operator stands, and how expressions are grouped.",
        turn=2,
        options={
            "infix": Option(
                about="a + b * c, with the usual precedence",
                forms=_BETWEEN,
                settings=_INFIX,
                weight=6.0,
            ),
            "infix_parens": Option(
                about="(a + (b * c)), always in parentheses",
                forms={"binary": "({left} <op> {right})", "unary": "(<op> {operand})"},
                settings=_ENCLOSED,
                weight=1.5,
            ),
            "infix_clear": Option(
                about="a + (b * c): parentheses wherever different operators meet",
                forms=_BETWEEN,
                settings=_CLEAR,
                weight=1.5,
            ),
            "infix_left": Option(
                about="a * b + c, strictly from left to right",
                forms=_BETWEEN,
                settings=_SEQUENCE,
                weight=1.5,
            ),
            "pipe": Option(
                about="a |> plus b |> times c, each step applied to all before",
                forms={"binary": "{left} <pipe> <op> {right}", "unary": "<op> {operand}"},
                settings={**_SEQUENCE, "steps": True},
                # `a >>> >= b`: two signs on end are read as one that nobody knows.
                needs=_NAMED,
                symbols={"pipe": ("|>", "▷", "~>", "⇢", "»", ">>>")},
            ),
            "calls": Option(
                about="plus(a, times(b, c))",
                forms={"binary": "<op>({left}, {right})", "unary": "<op>({operand})"},
                settings=_FORM,
                needs=_NAMED,
            ),
            "methods": Option(
                about="a.plus(b.times(c))",
                forms={"binary": "{left}.<op>({right})", "unary": "{operand}.<op>()"},
                settings=_FORM,
                needs={
                    **_NAMED,
                    "terminators": ("newline", "semicolon", "double", "bang", "word", "none"),
                },
            ),
            "prefix_parens": Option(
                about="(+ a (* b c))",
                forms={"binary": "(<op> {left} {right})", "unary": "(<op> {operand})"},
                settings=_FORM,
                weight=2.0,
            ),
            "prefix": Option(
                about="+ a * b c",
                forms={"binary": "<op> {left} {right}", "unary": "<op> {operand}"},
                settings=_FORM,
                weight=2.0,
            ),
            "postfix": Option(
                about="a b c * +",
                forms={"binary": "{left} {right} <op>", "unary": "{operand} <op>"},
                settings=_FORM,
                needs={"terminators": ("newline",)},
                weight=2.0,
            ),
            "postfix_parens": Option(
                about="(a (b c *) +)",
                forms={"binary": "({left} {right} <op>)", "unary": "({operand} <op>)"},
                settings=_FORM,
            ),
        },
    )
)
