"""A form: how one construct is written, said once for the grammar and the printer.

A form's text is what a person would sketch on paper:

    <while> {condition} <do>
    [body]
    <end>

`<role>` is a keyword or symbol (its lexeme comes from the language's spec), `{hole}` an
expression or a name, a line `[hole]` a block, a line `{rest}` the rest of an if; all else
is punctuation. Blanks and line breaks are how the printer lays the construct out; the
grammar ignores blanks, and line breaks too unless the language's lines matter.
"""

import re
from collections.abc import Callable
from typing import NamedTuple, TypeAlias

_PIECE = re.compile(r"<(?P<role>\w+)>|\{(?P<hole>\w+)\}|(?P<blank> +)|(?P<mark>[^\w\s<>{}])")


# What fills a hole that is no expression.
_SYMBOLS = {
    **dict.fromkeys(("target", "variable"), "NAME"),
    **{name: name for name in ("targets", "many", "names")},
    **dict.fromkeys(("only", "other"), "simple"),
}


class Word(NamedTuple):
    """Text that stands in the source as it is: a word, or a symbol."""

    text: str


class Hole(NamedTuple):
    """A place for an expression or several, for a name or several, or for a statement."""

    name: str

    @property
    def symbol(self) -> str:
        """The grammar symbol that fills the hole."""
        return _SYMBOLS.get(self.name, "expression")


class Line(NamedTuple):
    """One line of a form: what the grammar expects, and what the printer writes.

    `tokens` has the words and holes in order; `pieces` the printed text between the holes.
    """

    tokens: tuple[Word | Hole, ...]
    pieces: tuple[str | Hole, ...]


class BlockHole(NamedTuple):
    """A line that is a block of statements (or, for `rest`, the rest of an if)."""

    name: str


Item: TypeAlias = Line | BlockHole


class Form(NamedTuple):
    """How the construct `name` is written; `name` is also its alias in the grammar."""

    name: str
    items: tuple[Item, ...]


def roles_in(text: str) -> tuple[str, ...]:
    """The roles that a form's text names, in order."""
    return tuple(match["role"] for match in _PIECE.finditer(text) if match["role"])


def build_form(name: str, text: str, lexeme: Callable[[str], str]) -> Form:
    """Read a form's text; `lexeme` gives the spelling of a role."""
    items: list[Item] = []
    for line in text.split("\n"):
        if line.startswith("[") and line.endswith("]"):
            items.append(BlockHole(line[1:-1]))
        elif line == "{rest}":
            items.append(BlockHole("rest"))
        elif line:
            items.append(_build_line(line, lexeme))
    return Form(name, tuple(items))


def sentence(form: Form) -> Form:
    """The form with a capital for every word that begins one of its lines."""
    return Form(form.name, tuple(_capitalized(item) for item in form.items))


def _capitalized(item: Item) -> Item:
    if isinstance(item, BlockHole) or not isinstance(item.tokens[0], Word):
        return item
    first, piece = item.tokens[0].text, item.pieces[0]
    assert isinstance(piece, str)
    return Line(
        (Word(first[0].upper() + first[1:]), *item.tokens[1:]),
        (piece[0].upper() + piece[1:], *item.pieces[1:]),
    )


def _build_line(text: str, lexeme: Callable[[str], str]) -> Line:
    tokens: list[Word | Hole] = []
    pieces: list[str | Hole] = []
    written = ""
    for match in _PIECE.finditer(text):
        if match["hole"]:
            hole = Hole(match["hole"])
            tokens.append(hole)
            pieces += [written, hole]
            written = ""
            continue
        part = lexeme(match["role"]) if match["role"] else match[0]
        written += part
        tokens += [Word(word) for word in part.split()]
    pieces.append(written)
    return Line(tuple(tokens), tuple(piece for piece in pieces if piece != ""))
