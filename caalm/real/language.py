"""Real languages by name: everything that a command or a corpus asks of a language.

In: `python`, `javascript`, `lua`, `cobol`. Out: a `RealLanguage`, whose attributes are those
of an invented `Language`. To add one is to add a grammar, a reader, a writer, its rules, and
a line to `_BUILDERS`.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from random import Random
from typing import Protocol

from caalm.errors import UnknownNameError
from caalm.nodes import Program
from caalm.real.paraphrase import paraphrased
from caalm.real.reader import RealParser
from caalm.runtime import Semantics

# The endings of files, and the languages that they tell.
ENDINGS: Mapping[str, str] = {
    ".py": "python",
    ".js": "javascript",
    ".lua": "lua",
    ".cob": "cobol",
    ".cbl": "cobol",
}


class ProgramPrinter(Protocol):
    """Writes programs."""

    def print(self, program: Program) -> str:
        """The program's text, without a final newline."""


@dataclass(frozen=True, eq=False, kw_only=True)
class RealLanguage:
    """One real language.

    `printer` writes programs of invented languages so that they print the same under the
    language's own runtime; `writer` those of the language's own rules, as people write them.
    `constructs`, `name_style`, `reserved` and `for_inclusive` are what `adapt_program` asks.
    `structured` says that there is neither break nor function.
    """

    name: str
    title: str
    ending: str
    parser: RealParser = field(repr=False)
    printer: ProgramPrinter = field(repr=False)
    writer: ProgramPrinter = field(repr=False)
    semantics: Semantics
    constructs: frozenset[str]
    reserved: frozenset[str]
    name_style: str = "snake"
    for_inclusive: bool = True
    structured: bool = False

    def phrase(self, program: Program, rng: Random) -> str:
        """The source of a program of the language's own rules, as one of many would write it."""
        return self.writer.print(paraphrased(program, rng, structured=self.structured))

    @property
    def family(self) -> str:
        """A real language is a family of its own."""
        return self.name

    @property
    def grammar(self) -> str:
        """The Lark grammar of the subset."""
        return self.parser.grammar


# The modules that build each language, loaded when it is asked for.
_BUILDERS: Mapping[str, str] = {
    "python": "caalm.real.python",
    "javascript": "caalm.real.javascript",
    "lua": "caalm.real.lua",
    "cobol": "caalm.real.cobol",
}


def real_languages() -> tuple[str, ...]:
    """The names of the languages that are there."""
    return tuple(_BUILDERS)


@cache
def load_real(name: str) -> RealLanguage:
    """The language called `name`; raises UnknownNameError for one that is not there."""
    if name not in _BUILDERS:
        raise UnknownNameError("real language", name, list(_BUILDERS))
    build: Callable[[], RealLanguage] = import_module(_BUILDERS[name]).build
    return build()
