"""Grammar text -> LALR tables, made once for all grammars that differ in their words only.

In: the text of a grammar and Lark's options. Out: `Tables`, from Lark itself, and the lexer
with the grammar's own words. A grammar's *pattern* is its text with its literals numbered in
the order in which they come first; regular expressions stay as they are. Two grammars of
one pattern have the same rules but for the names of terminals, and the same regular
expressions: so the same tables, the same conflicts, and the same collisions, which Lark
seeks among regular expressions only. What is left to make is the lexer, by Lark's own code.

Tests hold a parser with borrowed tables against a freshly built Lark.
"""

import re
from collections import OrderedDict
from collections.abc import Mapping
from copy import copy
from typing import Any, NamedTuple

import lark.lexer
import lark.load_grammar
from lark import Lark, Token
from lark.lexer import BasicLexer, PatternStr, TerminalDef

from caalm.syntax.driver import Rows

# So many patterns are kept, the least used go first; one takes some 300 kB.
_MOST_KEPT = 256
# A comment, a regular expression, or a literal; the blanks between them do not matter here.
_PIECES = re.compile(r'//[^\n]*|/(?:\\.|[^/\\\n])+/[a-z]*|("(?:\\.|[^"\\\n])*"i?)')

_kept: "OrderedDict[tuple[str, ...], Tables]" = OrderedDict()


class Tables(NamedTuple):
    """What all grammars of one pattern share.

    `terminals` are those of the grammar that was loaded; `literals` says which of them are
    its literals, by their numbers.
    """

    rows: Rows
    lexer_conf: Any
    terminals: tuple[TerminalDef, ...]
    literals: Mapping[str, int]


class Loaded(NamedTuple):
    """A grammar ready to read with: rows, lexer, and the Lark where one had to be made."""

    rows: Rows
    lexer: BasicLexer
    lark: Lark | None


def load_grammar(grammar: str, options: Mapping[str, Any]) -> Loaded:
    """Load a grammar with tables that are there already, or else by Lark.

    Raises `lark.exceptions.GrammarError` for a conflict, `LexError` for a collision.
    """
    pattern, literals = pattern_of(grammar)
    key = (pattern, *(f"{name}={_name_of(options[name])}" for name in sorted(options)))
    if tables := _kept.get(key):
        _kept.move_to_end(key)
        return Loaded(tables.rows, _lexer(tables, literals), None)
    made = Lark(grammar, **options)
    tables = _tables(made, literals)
    _kept[key] = tables
    if len(_kept) > _MOST_KEPT:
        _kept.popitem(last=False)
    lexer: Any = made.parser.lexer
    return Loaded(tables.rows, getattr(lexer, "lexer", lexer), made)


def forget_tables() -> None:
    """Let every grammar be loaded by Lark again."""
    _kept.clear()


def _name_of(option: object) -> str:
    """An option's value; an indenter, which has no setting, by its class."""
    return str(option) if isinstance(option, str | bool) else type(option).__name__


def pattern_of(grammar: str) -> tuple[str, list[str]]:
    """A grammar's text with numbers for its literals, and the literals as they stand there.

    A literal keeps its flag: `"7"i` matches in any case.
    """
    numbers: dict[str, int] = {}

    def numbered(piece: re.Match[str]) -> str:
        literal: str | None = piece[1]
        if literal is None:
            return piece[0]
        number = numbers.setdefault(literal, len(numbers))
        return f'"{number}"{"i" if literal.endswith("i") else ""}'

    return _PIECES.sub(numbered, grammar), list(numbers)


def _pattern(literal: str) -> PatternStr:
    """What Lark makes of a literal."""
    made = lark.load_grammar._literal_to_pattern(Token("STRING", literal))  # type: ignore[no-untyped-call]
    assert isinstance(made, PatternStr)
    return made


def _tables(made: Lark, literals: list[str]) -> Tables:
    numbers = {_pattern(literal): number for number, literal in enumerate(literals)}
    return Tables(
        Rows(made),
        made.lexer_conf,
        tuple(made.terminals),
        {
            terminal.name: numbers[terminal.pattern]
            for terminal in made.terminals
            if isinstance(terminal.pattern, PatternStr)
        },
    )


def _lexer(tables: Tables, literals: list[str]) -> BasicLexer:
    """Lark's lexer with other literals, under the names that the tables know.

    What Lark would examine in the terminals was examined when the tables were made: the
    regular expressions are the same, and in literals it looks for nothing.
    """
    conf = copy(tables.lexer_conf)
    conf.terminals = [
        TerminalDef(terminal.name, _pattern(literals[number]), terminal.priority)
        if (number := tables.literals.get(terminal.name)) is not None
        else terminal
        for terminal in tables.terminals
    ]
    conf.terminals_by_name = {terminal.name: terminal for terminal in conf.terminals}
    conf.skip_validation = True
    return BasicLexer(conf)
