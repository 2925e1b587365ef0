"""Spec -> Surface: the options' forms woven together, the lexemes put in.

In: a LanguageSpec. Out: a Surface (what grammar, parser and printer share), the roles
that the choices need words for, and the constructs that the language has.
"""

from collections.abc import Iterator, Mapping
from typing import cast

from caalm.language.choice import CHOICES, Option
from caalm.language.dress import build_operations, dressed, numbering, spelled
from caalm.language.spec import LanguageSpec
from caalm.nodes import ARITHMETIC, COMPARISONS, LOGIC, UNARY_OPS
from caalm.syntax.form import Form, build_form, roles_in, sentence
from caalm.syntax.numerals import Numerals
from caalm.syntax.strings import Escapes
from caalm.syntax.surface import Habit, Notation, Surface

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
    return {name: dressed(text, options) for name, text in texts.items()}


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
    taken = _Settings(spec)
    statements = list(taken.forms(form_texts(made)))
    rests = ("else", "else_if", "else_if_rest")
    return Surface(
        statements=tuple(form for form in statements if form.name not in rests),
        rests=tuple(form for form in statements if form.name in rests),
        header=(taken.words("header", "header"), taken.words("header", "footer")),
        header_indented=taken.flag("header", "indented"),
        notation=cast(Notation, taken.text("notation", "notation")),
        operators={role: taken.lexeme(role) for role in (*operator_roles(made), "true", "false")},
        operations=build_operations(taken.options, taken.lexeme),
        steps=taken.flag("notation", "steps"),
        group=("( ", " )") if taken.flag("padding", "inside") else ("(", ")"),
        quotes=(taken.text("quotes", "open"), taken.text("quotes", "close")),
        escapes=Escapes(taken.text("escapes", "sign"), taken.flag("escapes", "doubled")),
        numerals=Numerals(*(taken.text("numbers", part) for part in Numerals._fields)),
        sigil=(taken.text("sigil", "before"), taken.text("sigil", "after")),
        hyphens=taken.flag("names", "hyphens"),
        comment=(
            taken.text("comments", "open") or taken.words("comments", "remark"),
            taken.text("comments", "close"),
        ),
        newline=made["terminators"] == "newline",
        indented=taken.flag("blocks", "indented"),
        indent=taken.text("indent", "indent"),
        line_numbers=numbering(taken.options["line_numbers"]),
        blank_lines=cast(Habit, taken.text("blank_lines", "blank")),
        for_inclusive=not taken.flag("for", "for_exclusive"),
        ignore_case=taken.flag("case", "ignore"),
        print_separator=dressed(taken.text("print_arguments", "print_separator"), taken.options),
    )


class _Settings:
    """What the taken options of a spec set, and its lexemes as the language writes them."""

    def __init__(self, spec: LanguageSpec) -> None:
        self._spec = spec
        self.options = options_of(spec.made)

    def text(self, choice: str, name: str) -> str:
        return str(self.options[choice].settings.get(name, ""))

    def flag(self, choice: str, name: str) -> bool:
        return bool(self.options[choice].settings.get(name, False))

    def lexeme(self, role: str) -> str:
        return spelled(self._spec.lexeme(role), self.options)

    def words(self, choice: str, form: str) -> str:
        """The words that a form of one piece names, if the choice has it."""
        text = self.options[choice].forms.get(form, "")
        return " ".join(self.lexeme(role) for role in roles_in(text))

    def forms(self, texts: Mapping[str, str]) -> Iterator[Form]:
        """The forms of these texts; words that begin a line may have a capital."""
        for name, text in texts.items():
            form = build_form(name, text, self.lexeme)
            yield sentence(form) if self.flag("case", "sentence") else form


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
