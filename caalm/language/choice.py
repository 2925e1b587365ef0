"""Choice points: what an invented language may look like, one file of `choices/` each.

A `Choice` has named `Option`s. An option brings forms (text, see `caalm.syntax.form`),
settings for `surface.py`, the symbols it needs beyond the lexicon, and what it asks of
other choices. To add an option is to add an entry; to add a choice point is to add a file.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from caalm.errors import among, nearest
from caalm.registry import Registry

Setting: TypeAlias = str | bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Option:
    """One way to make a choice.

    `forms` maps a construct (or a part that surface.py weaves in) to its text; `settings`
    are plain values for the surface; `needs` lists, for other choices, the options that go
    with this one; `constructs` are the constructs that a language gains by it; `symbols`
    the spellings of roles that have no file in the lexicon.
    """

    about: str
    forms: Mapping[str, str] = field(default_factory=dict)
    settings: Mapping[str, Setting] = field(default_factory=dict)
    needs: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    constructs: tuple[str, ...] = ()
    symbols: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    weight: float = 1.0


@dataclass(frozen=True, kw_only=True, slots=True)
class Choice:
    """One choice point; `structural` ones make the family, the others only the dress.

    `turn` orders the drawing: choices that others depend on come first. `default` is what
    a spec file that does not name the choice gets: the first option unless said otherwise.
    """

    name: str
    about: str
    options: Mapping[str, Option]
    structural: bool = True
    turn: int = 5
    default: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "default", self.default or next(iter(self.options)))
        if self.default not in self.options:
            raise ValueError(f"choice {self.name}: default {self.default!r} is not an option")


# Blocks between two marks; blocks that a closing word ends; blocks that indentation makes.
MARKED = ("braces", "brackets", "angles", "begin_end")
ENDED = (*("end_word", "colon_end", "arrow_end", "closing_words", "reversed", "end_construct"),)
INDENTED = ("indentation", "indentation_colon", "indentation_arrow")
# Blocks whose end does not depend on how a line is indented.
DELIMITED = (*MARKED, *ENDED, "lisp")
# What ends a statement so that the next one may begin with anything.
ENDINGS = ("newline", "semicolon", "double", "period", "bang", "word")
# What a statement that begins with an expression needs: a clear end of what stands before.
EXPRESSION_FIRST: Mapping[str, tuple[str, ...]] = {
    "terminators": ENDINGS,
    "blocks": (*MARKED, *INDENTED),
}
# Notations whose expressions do not already stand in parentheses.
BARE_NOTATIONS = (
    "infix",
    "infix_clear",
    "infix_left",
    "pipe",
    "calls",
    "methods",
    "prefix",
    "postfix",
)

CHOICES: Registry[Choice] = Registry("choice", "caalm.language.choices")


def register(choice: Choice) -> Choice:
    """File a choice point under its name."""
    return CHOICES.register(choice.name)(choice)


def in_turn() -> list[Choice]:
    """All choices in the order in which they are drawn."""
    return sorted(CHOICES.values(), key=lambda choice: (choice.turn, choice.name))


def problems(made: Mapping[str, str]) -> list[str]:
    """What is wrong with a full or partial set of choices, one sentence each.

    Choices and options that do not exist, with the nearest names; else `clashes`.
    """
    found = []
    for name, value in made.items():
        if name not in CHOICES:
            found.append(f"{name}: no such choice; {among(name, list(CHOICES))}")
        elif value not in CHOICES[name].options:
            options = list(CHOICES[name].options)
            found.append(f"{name}: {value!r} is not one of {', '.join(options)}")
            if near := nearest(value, options):
                found[-1] += f"; did you mean {near}?"
    return found or clashes(made)


def clashes(made: Mapping[str, str]) -> list[str]:
    """What in a full or partial set of choices does not go together, one sentence each."""
    found = []
    for name, value in made.items():
        for other, allowed in CHOICES[name].options[value].needs.items():
            if other in made and made[other] not in allowed:
                found.append(
                    f"{name}: {value} needs {other} to be {' or '.join(allowed)}, not {made[other]}"
                )
    return found
