"""Spec -> Surface: the options' forms woven together, the lexemes put in.

In: a LanguageSpec. Out: a Surface (what grammar, parser and printer share), the roles
that the choices need words for, and the constructs that the language has.
"""

import re
from collections.abc import Mapping
from typing import cast

from caalm.language.choice import CHOICES, Option
from caalm.language.dress import build_operations, dressed, numbering, spelled
from caalm.language.spec import LanguageSpec
from caalm.language.weave import Weave
from caalm.nodes import ARITHMETIC, COMPARISONS, LOGIC, UNARY_OPS
from caalm.syntax.form import Form, build_form, roles_in, sentence
from caalm.syntax.numerals import Numerals
from caalm.syntax.strings import Escapes
from caalm.syntax.surface import Habit, Notation, Surface

# Choices beyond statements whose options may name roles.
_WITH_WORDS = ("header", "comments", "notation", "declaration")
_RESTS = ("else", "else_if", "else_if_rest")
# Choices with a setting, which may name a role, for what stands between values.
_BETWEEN = {"print_arguments": "print_separator", "targets": "between"}


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
    options = options_of(made)
    return {name: dressed(text, options) for name, text in Weave(options).statements()}


def roles_needed(made: Mapping[str, str]) -> tuple[str, ...]:
    """The roles that need a lexeme, statement words before operators, each once."""
    options = options_of(made)
    texts = [
        *form_texts(made).values(),
        *(text for name in _WITH_WORDS for text in options[name].forms.values()),
        *(str(options[name].settings.get(key, "")) for name, key in _BETWEEN.items()),
    ]
    named = [role for text in texts for role in roles_in(text) if role != "op"]
    return tuple(dict.fromkeys([*named, *operator_roles(made), "true", "false"]))


def build_surface(spec: LanguageSpec) -> Surface:
    """Everything that grammar, parser and printer need, from the spec alone."""
    made = spec.made
    taken = _Settings(spec)
    forms = taken.forms(form_texts(made))
    declarations = forms.pop("declarations", None)
    rests = tuple(forms.pop(name) for name in _RESTS if name in forms)
    return Surface(
        statements=tuple(forms.values()),
        rests=rests,
        simple=taken.simple(),
        declarations=declarations,
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
        print_separator=taken.between("print_arguments"),
        target_separator=taken.between("targets"),
        separator=taken.text("separator", "separator"),
        empty_blocks=taken.flag("empty", "empty"),
    )


class _Settings:
    """What the taken options of a spec set, and its lexemes as the language writes them."""

    def __init__(self, spec: LanguageSpec) -> None:
        self._spec = spec
        self.options = options_of(spec.made)
        self._weave = Weave(self.options)

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

    def between(self, choice: str) -> str:
        """What stands between two values that are listed."""
        text = dressed(self.text(choice, _BETWEEN[choice]), self.options)
        return re.sub(r"<(\w+)>", lambda match: self.lexeme(match[1]), text)

    def forms(self, texts: Mapping[str, str]) -> dict[str, Form]:
        """The forms of these texts; the words that begin a line may have a capital."""
        texts = {**texts}
        if self.flag("one_line", "short"):
            texts["plain"] = dressed("{only}" + self._weave.ending, self.options)
        if listed := self.options["declaration"].forms.get("declarations"):
            texts["declarations"] = dressed(listed + self._weave.ending, self.options)
        return {name: self._form(name, text) for name, text in texts.items()}

    def simple(self) -> tuple[Form, ...]:
        """The plain statements that may stand on the line of an if or a loop."""
        if not self.flag("one_line", "short"):
            return ()
        return tuple(
            self._form(name, dressed(text, self.options)) for name, text in self._weave.simple()
        )

    def _form(self, name: str, text: str) -> Form:
        form = build_form(name, text, self.lexeme)
        return sentence(form) if self.flag("case", "sentence") else form
