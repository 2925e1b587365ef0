"""A language, ready to use: its spec, grammar, parser and printer.

`build_language` assembles one from a spec; finding one by name is library.py's. Raises
GrammarError where the spec's grammar has conflicts.
"""

from dataclasses import dataclass, field
from functools import cached_property

from lark.exceptions import GrammarError as LarkGrammarError
from lark.exceptions import LarkError

from caalm.errors import GrammarError
from caalm.language.dress import spelled
from caalm.language.fingerprint import family_of
from caalm.language.grammar import render_grammar
from caalm.language.spec import LanguageSpec
from caalm.language.surface import build_surface, constructs_of, options_of
from caalm.runtime import PLAIN, Semantics
from caalm.syntax.parser import Parser
from caalm.syntax.printer import Printer
from caalm.syntax.surface import Surface


@dataclass(frozen=True, eq=False)
class Language:
    """One language. `surface` is its look, `grammar` the Lark text, `semantics` its rules."""

    spec: LanguageSpec
    surface: Surface
    grammar: str
    parser: Parser = field(repr=False)
    printer: Printer = field(repr=False)
    semantics: Semantics = PLAIN

    @property
    def name(self) -> str:
        """The language's name: `seed-0007`, or what a hand-written spec gives."""
        return self.spec.name

    @cached_property
    def family(self) -> str:
        """The structural family: languages that differ in words only share it."""
        return family_of(self.spec)

    @cached_property
    def constructs(self) -> frozenset[str]:
        """The constructs beyond assignment, print and if that the language can write."""
        return constructs_of(self.spec.made)

    @cached_property
    def name_style(self) -> str:
        """How variables' names are styled: snake, camel, letters and so on."""
        return str(options_of(self.spec.made)["names"].settings["names"])

    @property
    def for_inclusive(self) -> bool:
        """Whether the counted loop reaches its last value."""
        return self.surface.for_inclusive

    @cached_property
    def reserved(self) -> frozenset[str]:
        """Every word of every keyword, in lower case: no variable may have such a name."""
        options = options_of(self.spec.made)
        words = [word for _, lexeme in self.spec.lexemes for word in lexeme.split()]
        words += [spelled(lexeme, options) for _, lexeme in self.spec.lexemes]
        return frozenset(word.lower() for word in words)


def build_language(spec: LanguageSpec) -> Language:
    """Render the grammar of a spec and make the parser and printer for it.

    Raises GrammarError where the grammar is not LALR(1) or its terminals collide.
    """
    surface = build_surface(spec)
    grammar = render_grammar(surface)
    try:
        parser = Parser(surface, grammar)
    except (LarkGrammarError, LarkError) as error:
        reason = str(error).strip().splitlines()[0]
        raise GrammarError(f"{spec.name}: the grammar has a conflict ({reason})") from error
    return Language(spec, surface, grammar, parser, Printer(surface))
