"""Spec -> Surface: the options' forms woven together, the lexemes put in.

In: a LanguageSpec. Out: a Surface (what grammar, parser and printer share), the roles
that the choices need words for, and the constructs that the language has.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import cast

from caalm.language.choice import CHOICES, Option, Setting
from caalm.language.spec import LanguageSpec
from caalm.nodes import ARITHMETIC, BINARY_OPS, COMPARISONS, LOGIC, UNARY_OPS
from caalm.syntax.form import Form, build_form, roles_in, sentence
from caalm.syntax.numerals import Numerals
from caalm.syntax.strings import Escapes
from caalm.syntax.surface import Habit, Notation, Numbering, Surface

# Choices beyond statements whose options may name roles.
_WITH_WORDS = ("header", "comments", "notation")
_LOOPS = {"while_head": "while", "until_head": "until", "repeat_head": "repeat", "for_head": "for"}


def options_of(made: Mapping[str, str]) -> dict[str, Option]:
    """The taken option of every choice."""
    return {name: CHOICES[name].options[value] for name, value in made.items()}


def constructs_of(made: Mapping[str, str]) -> frozenset[str]:
    """The constructs that a language with these choices has."""
    return frozenset(
        construct for option in options_of(made).values() for construct in option.constructs
    )


def operator_roles(made: Mapping[str, str]) -> dict[str, bool]:
    """Every operator role, and whether it is spelled with words."""
    spelled = {
        role
        for choice in ("arithmetic", "comparison", "logic", "negation")
        for role in str(CHOICES[choice].options[made[choice]].settings["words"]).split()
    }
    roles = (*ARITHMETIC, "concat", *COMPARISONS, *LOGIC, *reversed(UNARY_OPS))
    return {role: role in spelled for role in roles}


def form_texts(made: Mapping[str, str]) -> dict[str, str]:
    """The text of every form that a language with these choices has, roles still open."""
    weave, options = _Weave(made), options_of(made)
    texts = dict(weave.simple()) | dict(weave.compound())
    return {name: _dressed(text, options) for name, text in texts.items()}


def roles_needed(made: Mapping[str, str]) -> tuple[str, ...]:
    """The roles that need a lexeme, statement words before operators, each once."""
    options = options_of(made)
    texts = [
        *form_texts(made).values(),
        *(text for name in _WITH_WORDS for text in options[name].forms.values()),
    ]
    named = [role for text in texts for role in roles_in(text) if role != "op"]
    return tuple(dict.fromkeys([*named, *operator_roles(made), "true", "false"]))


def build_surface(spec: LanguageSpec) -> Surface:
    """Everything that grammar, parser and printer need, from the spec alone."""
    made = spec.made
    options = options_of(made)
    rests = ("else", "else_if", "else_if_rest")

    def setting(choice: str, name: str, default: Setting = False) -> Setting:
        return options[choice].settings.get(name, default)

    def text(choice: str, name: str) -> str:
        return str(setting(choice, name, ""))

    def lexeme(role: str) -> str:
        return spelled(spec.lexeme(role), made)

    def marked(choice: str, form: str) -> str:
        """The words that a form of one piece names, if the choice has it."""
        return " ".join(lexeme(role) for role in roles_in(options[choice].forms.get(form, "")))

    forms = {name: build_form(name, form, lexeme) for name, form in form_texts(made).items()}
    if setting("case", "sentence"):
        forms = {name: sentence(form) for name, form in forms.items()}
    return Surface(
        statements=tuple(form for name, form in forms.items() if name not in rests),
        rests=tuple(form for name, form in forms.items() if name in rests),
        header=(marked("header", "header"), marked("header", "footer")),
        header_indented=bool(setting("header", "indented")),
        notation=cast(Notation, text("notation", "notation")),
        operators={role: lexeme(role) for role in (*operator_roles(made), "true", "false")},
        operations=_operations(options, lexeme),
        steps=bool(setting("notation", "steps")),
        group=("( ", " )") if setting("padding", "inside") else ("(", ")"),
        quotes=(text("quotes", "open"), text("quotes", "close")),
        escapes=Escapes(text("escapes", "sign"), bool(setting("escapes", "doubled"))),
        numerals=Numerals(
            text("numbers", "prefix"), text("numbers", "suffix"), text("numbers", "thousands")
        ),
        sigil=(text("sigil", "before"), text("sigil", "after")),
        hyphens=bool(setting("names", "hyphens")),
        comment=(
            text("comments", "open") or marked("comments", "remark"),
            text("comments", "close"),
        ),
        newline=made["terminators"] == "newline",
        indented=bool(setting("blocks", "indented")),
        indent=text("indent", "indent"),
        line_numbers=_numbering(options["line_numbers"]),
        blank_lines=cast(Habit, text("blank_lines", "blank")),
        for_inclusive=not setting("for", "for_exclusive"),
        ignore_case=bool(setting("case", "ignore")),
        print_separator=_dressed(text("print_arguments", "print_separator"), options),
    )


def spelled(lexeme: str, made: Mapping[str, str]) -> str:
    """A lexeme as its language writes it: the words of a keyword may be joined to one."""
    settings = CHOICES["joint"].options[made["joint"]].settings
    words = lexeme.split()
    if settings.get("humps"):
        words[1:] = [word.capitalize() for word in words[1:]]
    return str(settings["joint"]).join(words)


def _numbering(option: Option) -> Numbering | None:
    settings = option.settings
    if not settings["numbers"]:
        return None
    return Numbering(int(settings["step"]), int(settings["width"]), str(settings["mark"]))


def _dressed(text: str, options: Mapping[str, Option]) -> str:
    """A form's text with the language's separators, and blanks at parentheses and symbols."""
    text = text.replace(", ", str(options["separator"].settings["separator"]))
    padding = options["padding"].settings
    if (before := padding.get("before")) is not None:
        text = re.sub(r"(?<=>) ?\(", f"{before}(", text)
    if padding.get("inside"):
        text = re.sub(r"\((?!\))", "( ", re.sub(r"(?<!\()\)", " )", text))
    if options["spacing"].settings.get("tight_assign"):
        text = text.replace("} <assign_symbol> {", "}<assign_symbol>{")
    return text


def _operations(options: Mapping[str, Option], lexeme: Callable[[str], str]) -> dict[str, Form]:
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
        text = _dressed(text, options).replace("<op>", f"<{op}>")
        made[op] = build_form(op, text, lexeme)
    return made


class _Weave:
    """Puts heads, block marks and terminators of one set of choices together."""

    def __init__(self, made: Mapping[str, str]) -> None:
        self._options = options_of(made)
        self._end = str(self._options["terminators"].settings["terminator"])
        block = self._options["blocks"].forms
        own_line = self._options["opening"].settings.get("opening") == "own"
        self._open = ""
        if mark := block["open"]:
            self._open = mark if mark == ":" else ("\n" if own_line else " ") + mark
        self._close, self._join = block["close"], block["join"]

    def simple(self) -> Iterator[tuple[str, str]]:
        """Statements of one line: assignment and print, with their terminator."""
        for choice in ("assignment", "compound", "printing"):
            for name, text in self._options[choice].forms.items():
                yield name, text + self._end

    def compound(self) -> Iterator[tuple[str, str]]:
        """Statements with blocks: if and its rests, loops."""
        yield from self._conditionals()
        tests = self._options["test_loop"].constructs
        loops = {**self._options["loop_head"].forms, **self._options["repeat"].forms}
        for head, name in _LOOPS.items():
            if head in loops and (name in tests or name == "repeat"):
                yield name, self._whole(loops[head], name, "body")
        yield from self._counted()
        for tail, text in self._options["post_test"].forms.items():
            closing = f"{self._join} {text}".strip()
            yield (
                tail.removesuffix("_tail"),
                f"<loop>{self._open}\n[body]\n{closing}{self._end}",
            )

    def _conditionals(self) -> Iterator[tuple[str, str]]:
        head = self._options["condition"].forms["if_head"]
        yield "if", self._whole(head, "if", "then")
        if self._options["unless"].settings:
            unless = head.replace("<if>", "<unless>")
            yield "unless", self._whole(unless, "if", "then")
        otherwise = self._options["else"].forms.get("else_head")
        if otherwise is None:
            return
        yield "if_rest", f"{head}{self._open}\n[then]\n{{rest}}"
        yield "else", self._rest(otherwise, "otherwise", closed=True)
        again = self._options["else_if"].forms.get("else_if_head")
        if again is not None:
            head = head.replace("<if>", again)
            yield "else_if", self._rest(head, "then", closed=True)
            yield "else_if_rest", self._rest(head, "then", closed=False)

    def _counted(self) -> Iterator[tuple[str, str]]:
        head = self._options["for"].forms.get("for_head")
        if head is None:
            return
        closing = ")" if self._options["for"].settings.get("for_parens") else ""
        yield "for", self._whole(head + closing, "for", "body")
        if self._options["for_step"].settings:
            step = ", {step})" if closing else " <step> {step}"
            yield "for_step", self._whole(head + step, "for", "body")

    def _whole(self, head: str, construct: str, hole: str) -> str:
        close = self._close.replace("CONSTRUCT", construct)
        return f"{head}{self._open}\n[{hole}]\n{close}"

    def _rest(self, head: str, hole: str, *, closed: bool) -> str:
        """An else or else-if: the mark that closes the block before, then its own block."""
        glue = " " if self._options["else"].settings.get("cuddled") else "\n"
        start = f"{self._join}{glue}{head}" if self._join else head
        close = self._close.replace("CONSTRUCT", "if") if closed else "{rest}"
        return f"{start}{self._open}\n[{hole}]\n{close}"
