"""Broken programs: a real program of a language with one thing wrong.

In: a language, stock Lark over its grammar (to know where the words are), a program and a
stream. Out: mutants. What is legal by design is left alone: a `not` or minus sign too few
or too many is another program, `true` replaced by an unknown word is a variable, and a
declaration without its word is an assignment.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random

from lark import Lark, Token
from stock_lark import as_stock_wants

from caalm.language import Language
from caalm.nodes import BINARY_OPS

KINDS = (
    "missing block mark",
    "missing word",
    "word of another language",
    "operator and word exchanged",
    "dropped operand",
    "doubled operator",
)
_OPERANDS = frozenset({"NAME", "INTEGER", "STRING"})
_LAYOUT = frozenset({"_NL", "_INDENT", "_DEDENT"})
_BLOCKS = ("open", "close", "begin", "end", "header", "footer")
_LITERALS = ("true", "false")


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of the source: an operand, or a whole lexeme with the roles it can have."""

    start: int
    stop: int
    roles: frozenset[str]


@dataclass(frozen=True, slots=True)
class Mutant:
    """One broken program: which kind of fault, what was there, what is there now."""

    kind: str
    text: str
    old: str
    new: str


def mutants(
    language: Language, stranger: Language, lark: Lark, source: str, rng: Random, count: int
) -> Iterator[Mutant]:
    """`count` mutants of a source at most, of kinds drawn evenly; `stranger` lends its words."""
    places = list(_places(language, lark, source))
    for _ in range(count):
        kind = rng.choice(KINDS)
        fitting = [place for place in places if _fits(kind, place)]
        if kind == "missing block mark" and language.surface.indented:
            fitting = list(_indents(source))
        if fitting:
            place = rng.choice(fitting)
            old = source[place.start : place.stop]
            new = _replacement(kind, place, old, language, stranger, rng)
            text = f"{source[: place.start]}{new}{source[place.stop :]}"
            yield Mutant(kind, text, old, new)


def _places(language: Language, lark: Lark, source: str) -> Iterator[Place]:
    """Every operand and every lexeme, the longest that fits, in order."""
    roles: dict[tuple[str, ...], set[str]] = {}
    for role, lexeme in language.spec.lexemes:
        roles.setdefault(tuple(lexeme.lower().split()), set()).add(role)
    text = as_stock_wants(source, language)
    parsed = lark.parse_interactive(text).iter_parse()  # `Lark.lex` would build a lexer each time
    tokens = [token for token in parsed if token.type not in _LAYOUT]
    longest = max(map(len, roles))
    at = 0
    while at < len(tokens):
        sizes = range(min(longest, len(tokens) - at), 0, -1)
        size = next((size for size in sizes if _words(tokens, at, size) in roles), 1)
        found = frozenset(roles.get(_words(tokens, at, size), ()))
        if tokens[at].type in _OPERANDS:
            found = frozenset({"operand"})
        start, stop = tokens[at].start_pos, tokens[at + size - 1].end_pos
        if found and start is not None and stop is not None:
            yield Place(start, stop, found)
        at += size


def _words(tokens: Sequence[Token], at: int, size: int) -> tuple[str, ...]:
    return tuple(str(token).lower() for token in tokens[at : at + size])


def _indents(source: str) -> Iterator[Place]:
    """The blanks before the first line of every indented block."""
    at = above = 0
    for row in source.split("\n"):
        width = len(row) - len(row.lstrip())
        if width > above:
            yield Place(at, at + width, frozenset())
        at, above = at + len(row) + 1, width


def _fits(kind: str, place: Place) -> bool:
    """Whether a place can be broken in this way."""
    roles = place.roles
    match kind:
        case "missing block mark":
            return any(role in _BLOCKS or role.startswith("end_") for role in roles)
        case "dropped operand":
            return bool(roles & {"operand", *_LITERALS})
        case "doubled operator":
            return roles <= set(BINARY_OPS)
        case "operator and word exchanged" | "word of another language":
            return not roles & {"operand", *_LITERALS}
        case _:
            return not roles & {"operand", "negate", "not", "let"}


def _replacement(
    kind: str, place: Place, old: str, language: Language, stranger: Language, rng: Random
) -> str:
    match kind:
        case "word of another language":
            known = set(" ".join(lexeme for _, lexeme in language.spec.lexemes).lower().split())
            words = sorted({word for _, word in stranger.spec.lexemes if word[0].isalpha()})
            return f" {rng.choice([w for w in words if not known & set(w.lower().split())])} "
        case "operator and word exchanged":
            is_operator = bool(place.roles & {*BINARY_OPS, "not", "negate"})
            others = [
                lexeme
                for role, lexeme in language.spec.lexemes
                if (role in (*BINARY_OPS, "not", "negate")) is not is_operator
                and role not in _LITERALS
            ]
            return f" {rng.choice(others)} "
        case "doubled operator":
            return f" {old} {old} "
        case _:
            return ""
