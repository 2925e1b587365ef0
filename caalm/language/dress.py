"""What the options of dress do to words, operators and punctuation.

In: taken options, and the texts of forms before lexemes stand in them. Out: the same with
the language's separators, blanks and joints. Not here: which forms there are (surface.py).
"""

import re
from collections.abc import Callable, Mapping

from caalm.language.choice import Option
from caalm.nodes import BINARY_OPS, UNARY_OPS
from caalm.syntax.form import Form, build_form
from caalm.syntax.surface import Numbering


def spelled(lexeme: str, options: Mapping[str, Option]) -> str:
    """A lexeme as its language writes it: the words of a keyword may be joined to one."""
    settings = options["joint"].settings
    words = lexeme.split()
    if settings.get("humps"):
        words[1:] = [word.capitalize() for word in words[1:]]
    return str(settings["joint"]).join(words)


def numbering(option: Option) -> Numbering | None:
    """What begins each line, by the option taken for it; None for nothing."""
    settings = option.settings
    if not settings["numbers"]:
        return None
    return Numbering(int(settings["step"]), int(settings["width"]), str(settings["mark"]))


def dressed(text: str, options: Mapping[str, Option]) -> str:
    """A form's text with the language's separators, and blanks at parentheses and symbols."""
    text = text.replace(", ", str(options["separator"].settings["separator"]))
    padding = options["padding"].settings
    if (before := padding.get("before")) is not None:
        text = re.sub(r"(?<=>) ?\(", f"{before}(", text)
    if padding.get("inside"):
        text = re.sub(r"\((?!\))", "( ", re.sub(r"(?<!\()\)", " )", text))
    # Where values begin with a sign, `a=:=:= b c` would be cut into other signs.
    signs_first = options["notation"].forms["binary"].startswith("<op>")
    if options["spacing"].settings.get("tight_assign") and not signs_first:
        text = text.replace("} <assign_symbol> {", "}<assign_symbol>{")
    return text


def build_operations(
    options: Mapping[str, Option], lexeme: Callable[[str], str]
) -> dict[str, Form]:
    """The form of every operator, by the notation's forms for two operands and for one."""
    notation = options["notation"]
    tight = str(options["spacing"].settings["tight"]).split()
    made: dict[str, Form] = {}
    for op in (*BINARY_OPS, *UNARY_OPS):
        text = notation.forms.get(op, notation.forms["binary" if op in BINARY_OPS else "unary"])
        if not lexeme(op)[0].isalpha():
            if op in tight:
                text = text.replace("} <op> {", "}<op>{")
            if notation.settings.get("signs"):
                text = text.replace("<op> {operand}", "<op>{operand}")
        text = dressed(text, options).replace("<op>", f"<{op}>")
        made[op] = build_form(op, text, lexeme)
    return made
