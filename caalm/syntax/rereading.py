"""A text read in another way: the same grammar, some of its forms taken for other constructs.

In: the parser of a language, a text, and what to make of the nodes of some forms. Out: the
forms that a text uses, and the program that it is under a reading. Not here: which readings
there are (data/identifiability.py).
"""

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from caalm.nodes import Program
from caalm.syntax.driver import Build
from caalm.syntax.parser import Parser
from caalm.syntax.tokens import Tokens

# Makes of a form's node what the reading takes it for; raises NoReadingError where it cannot.
Change: TypeAlias = Callable[[Any], Any]


class NoReadingError(Exception):
    """The text cannot be read in this way."""


class Rereader:
    """Reads texts of one language in several ways; cut into tokens once, parsed each time."""

    def __init__(self, parser: Parser) -> None:
        self._parser = parser
        self._driver = parser.driver(self._watched)
        self._changes: Mapping[str, Change] = {}
        self._used: set[str] = set()
        self._tokens: Tokens | None = None

    def forms(self, source: str) -> frozenset[str]:
        """The forms and operators that a text uses, by the names of their aliases.

        The text is the one that `read` reads from now on. Raises StuckError for a text that
        is not in the language.
        """
        self._tokens = self._driver.scan(self._parser.whole_lines(source))
        self._used = set()
        self.read({})
        return frozenset(self._used)

    def read(self, changes: Mapping[str, Change]) -> Program:
        """The program that the text is when the nodes of these forms are changed.

        Raises NoReadingError where one of them cannot be.
        """
        assert self._tokens is not None
        self._changes = changes
        program = self._driver.parse(self._tokens, deepest=len(self._tokens.kinds))
        assert isinstance(program, Program)
        return program

    def _watched(self, alias: str, build: Build) -> Build:
        def made(tokens: Tokens, children: list[Any], after: int) -> Any:
            self._used.add(alias)
            node = build(tokens, children, after)
            change = self._changes.get(alias)
            return node if change is None else change(node)

        return made
