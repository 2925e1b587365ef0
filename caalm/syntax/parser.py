"""Text -> AST: the driver walks Lark's tables, the builders make a node at every reduction.

In: source text and limits. Out: a `Program` whose nodes carry their place. Errors:
`ProgramSyntaxError` with line, column and what was expected; `LimitError` for a source
that is too large or nested too deeply. Lark makes the tables (for all grammars that differ
in words only: tables.py), and looks at a text only where it is wrong, to say what was
expected.
"""

from collections.abc import Callable
from functools import cache, cached_property
from typing import Any

import lark.lexer
import lark.load_grammar
from lark import Lark, Token
from lark.exceptions import UnexpectedCharacters, UnexpectedInput, UnexpectedToken
from lark.indenter import DedentError, Indenter
from lark.lexer import PatternStr

from caalm.errors import LimitError, ProgramSyntaxError
from caalm.nodes import Program, depth
from caalm.runtime import Limits
from caalm.syntax.build import builders
from caalm.syntax.driver import Build, Driver, TooDeepError
from caalm.syntax.surface import Surface
from caalm.syntax.tables import load_grammar
from caalm.syntax.tokens import Scanner, StuckError

# How many symbols the parser may have open for each level of nesting that is allowed, so
# that a nest of a million parentheses is refused after its first few thousand tokens; and
# how many levels one token makes at most (`x++` is an assignment of a sum).
_STACK_PER_LEVEL = 8
_LEVELS_PER_TOKEN = 2

_KINDS = {
    "INTEGER": "a number",
    "STRING": "a string",
    "NAME": "a name",
    "_NL": "the end of the line",
    "_INDENT": "an indented block",
    "_DEDENT": "the end of the block",
    "$END": "the end of the program",
}


class BlockIndenter(Indenter):
    """Makes `_INDENT` and `_DEDENT` of the blanks after a line's end."""

    NL_type = "_NL"
    OPEN_PAREN_types: list[str] = []  # noqa: RUF012 (the type that Lark declares)
    CLOSE_PAREN_types: list[str] = []  # noqa: RUF012
    INDENT_type = "_INDENT"
    DEDENT_type = "_DEDENT"
    tab_len = 8


def lark_options(surface: Surface) -> dict[str, Any]:
    """The options with which a language's grammar is loaded, here and for bare Lark."""
    options: dict[str, Any] = {"parser": "lalr", "lexer": "basic", "strict": True}
    if surface.indented:
        options["postlex"] = BlockIndenter()
    return options


@cache
def _prepare_lark() -> None:
    """Make Lark's parser of grammar files without comparing its own terminals.

    Lark would look for collisions among the terminals of its grammar of grammars, which are
    always the same, once in every process: 0.15 s. Our grammars are compared as ever.
    """
    compares = lark.lexer.has_interegular
    lark.lexer.has_interegular = False
    try:
        lark.load_grammar._get_parser()  # type: ignore[no-untyped-call]
    finally:
        lark.lexer.has_interegular = compares


class Parser:
    """Reads programs in one surface.

    Raises `lark.exceptions.GrammarError` where the grammar has a conflict or a collision.
    """

    def __init__(self, surface: Surface, grammar: str) -> None:
        self._ends_lines = surface.newline
        _prepare_lark()
        self._surface, self._grammar = surface, grammar
        self._options = lark_options(surface)
        loaded = load_grammar(grammar, self._options)
        if loaded.lark is not None:
            self._lark = loaded.lark
        self._rows, self._lexer = loaded.rows, loaded.lexer

    @cached_property
    def _lark(self) -> Lark:
        """Lark itself, which says what is wrong; made when first asked where tables were there."""
        return Lark(self._grammar, **self._options)

    def parse(self, source: str, limits: Limits) -> Program:
        """The program that `source` says; every node has its span."""
        size = len(source)
        if size > limits.source:
            raise LimitError(f"source of {size} characters; at most {limits.source} are read")
        try:
            program = self._read(self.whole_lines(source), limits)
        except UnexpectedInput as error:
            raise self._explain(error, source) from None
        except DedentError:
            raise self._bad_dedent(source) from None
        return program

    def whole_lines(self, source: str) -> str:
        """The source as the grammar wants it: where lines matter, the last one has an end."""
        return source + "\n" if self._ends_lines else source

    def driver(self, wrap: Callable[[str, Build], Build] | None = None) -> Driver:
        """A driver of its own; `wrap` may change the builder of every alias."""
        made = builders(self._surface)
        if wrap is not None:
            made = {alias: wrap(alias, build) for alias, build in made.items()}
        return Driver(self._rows, self._scanner, made)

    @cached_property
    def _scanner(self) -> Scanner:
        return Scanner(self._lexer, self._options.get("postlex"), self._rows.numbers)

    @cached_property
    def _driver(self) -> Driver:
        return self.driver()

    def _read(self, text: str, limits: Limits) -> Program:
        """What the driver makes of the text; where it is stuck, Lark's errors say why."""
        most = limits.nesting
        try:
            tokens = self._driver.scan(text)
            program = self._driver.parse(tokens, deepest=most * _STACK_PER_LEVEL)
        except StuckError:
            self._lark.parse(text)
            raise AssertionError("Lark reads what the driver does not") from None
        except TooDeepError:
            raise _too_deep(limits) from None
        assert isinstance(program, Program)
        shallow = len(tokens.kinds) * _LEVELS_PER_TOKEN <= most
        if not shallow and depth(program, above=most) > most:
            raise _too_deep(limits)
        return program

    def _explain(self, error: UnexpectedInput, source: str) -> ProgramSyntaxError:
        """Lark's complaint in the words of a person who wrote the program."""
        line, column = _place(error, source)
        rows = source.split("\n")
        row = rows[line - 1] if line <= len(rows) else ""
        if isinstance(error, UnexpectedCharacters):
            problem = f"unexpected character {row[column - 1 : column]!r}"
            expected = error.allowed or set()
        elif isinstance(error, UnexpectedToken) and error.token.type not in ("$END", "_NL"):
            problem = f"unexpected {_show(error.token)}"
            expected = error.accepts or error.expected
        else:
            line_or_program = "line" if error.token.type == "_NL" else "program"  # type: ignore[attr-defined]
            problem = f"the {line_or_program} ends too early"
            expected = error.accepts or error.expected  # type: ignore[attr-defined]
        wanted = sorted({self._describe(name) for name in expected})
        if wanted:
            problem += f"; expected {', '.join(wanted[:12])}" + (" …" if len(wanted) > 12 else "")
        return ProgramSyntaxError(problem, line=line, column=column, excerpt=_excerpt(row, column))

    def _describe(self, terminal: str) -> str:
        """What a person would call a terminal: its text, or its kind."""
        if terminal in _KINDS:
            return _KINDS[terminal]
        pattern = next((t.pattern for t in self._lark.terminals if t.name == terminal), None)
        return f"{pattern.value!r}" if isinstance(pattern, PatternStr) else terminal.lower()

    def _bad_dedent(self, source: str) -> ProgramSyntaxError:
        """Find the line whose indentation fits no open block."""
        open_widths = [0]
        for number, row in enumerate(source.split("\n"), 1):
            if not row.strip():
                continue
            width = len(row.expandtabs(8)) - len(row.expandtabs(8).lstrip())
            if width > open_widths[-1]:
                open_widths.append(width)
            while open_widths[-1] > width:
                open_widths.pop()
            if open_widths[-1] != width:
                problem = f"the indentation of {width} fits no open block"
                excerpt = _excerpt(row.expandtabs(8), width + 1)
                column = width + 1
                return ProgramSyntaxError(problem, line=number, column=column, excerpt=excerpt)
        return ProgramSyntaxError("the indentation fits no open block", line=1, column=1)


def _too_deep(limits: Limits) -> LimitError:
    return LimitError(f"nesting too deep; at most {limits.nesting} levels are read")


def _place(error: UnexpectedInput, source: str) -> tuple[int, int]:
    line, column = error.line, error.column
    if isinstance(line, int) and isinstance(column, int) and line > 0:
        return line, column
    rows = source.split("\n")
    return len(rows), len(rows[-1]) + 1


def _show(token: Token) -> str:
    text = str(token)
    return repr(text if len(text) <= 30 else text[:27] + "...")


def _excerpt(row: str, column: int) -> str:
    start = max(0, column - 60)
    return f"{row[start : start + 100]}\n{' ' * (column - 1 - start)}^"
