"""Where an f-string is text, and where it has holes for values; by the rules of CPython 3.11.

In: an f-string's token. Out: its pieces: texts, escapes resolved, and holes with the source
of their expression. In 3.11 an expression has neither a backslash nor a comment nor the
string's own quotes. Source: https://docs.python.org/3.11/reference/lexical_analysis.html,
section 2.4.3.
"""

from collections.abc import Iterator
from typing import NamedTuple, TypeAlias

from lark import Token

from caalm.errors import ProgramSyntaxError
from caalm.real.python_text import unescaped

_PAIRS = {")": "(", "]": "[", "}": "{"}
_DEEPEST = 2  # a hole in the format of a hole, and no further


class Hole(NamedTuple):
    """An expression's source and place; how its value is made a text."""

    text: str
    line: int
    column: int
    conversion: str = ""
    spec: "tuple[Piece, ...] | None" = None


Piece: TypeAlias = str | Hole


def pieces_of(token: Token) -> Iterator[Piece]:
    """The pieces of an f-string, raises ProgramSyntaxError for a broken one."""
    return _Cutter(token).pieces(1)


class _Cutter:
    """Reads one f-string from left to right."""

    def __init__(self, token: Token) -> None:
        start = next(place for place, character in enumerate(token) if character in "\"'")
        width = 3 if token[start : start + 3] in ('"""', "'''") else 1
        self._token, self._at = token, start + width
        self._end = len(token) - width
        self._raw = "r" in token[:start].lower()

    def pieces(self, level: int) -> Iterator[Piece]:
        """The pieces up to the end; in a format up to the bracket that ends it."""
        text = ""
        while self._at < self._end:
            character = self._token[self._at]
            doubled = self._token[self._at : self._at + 2] in ("{{", "}}") and level == 1
            if character == "{" and not doubled:
                if text:
                    yield self._resolved(text)
                yield from self._hole(level)
                text = ""
            elif character == "}" and not doubled:
                if level == 1:
                    raise self._wrong("a single } in an f-string; two stand for one")
                break
            else:
                escape = character == "\\" and not self._raw
                wide = 2 if escape and self._token[self._at + 1] not in "{}" else 1
                text += self._token[self._at : self._at + wide]
                self._at += 2 if doubled else wide
        if text:
            yield self._resolved(text)

    def _resolved(self, text: str) -> str:
        try:
            return text if self._raw else unescaped(text)
        except ValueError as error:
            raise self._wrong(str(error)) from None

    def _hole(self, level: int) -> Iterator[Piece]:
        if level > _DEEPEST:
            raise self._wrong("an f-string with holes too deep in each other")
        self._at += 1
        start = self._at
        line, column = self._place(start)
        self._skip_expression()
        text = self._token[start : self._at]
        if not text.strip():
            raise self._wrong("a hole without an expression in an f-string")
        shown = self._next() == "="
        if shown:
            self._at += 1
            while self._next() and self._next() in " \t\n\f":
                self._at += 1
            yield self._token[start : self._at]
        conversion = self._conversion()
        spec = None
        if self._next() == ":":
            self._at += 1
            spec = tuple(self.pieces(level + 1))
        if self._next() != "}":
            raise self._wrong("a hole in an f-string is not closed")
        self._at += 1
        if shown and not conversion and spec is None:
            conversion = "r"
        yield Hole(text, line, column, conversion, spec)

    def _conversion(self) -> str:
        if self._next() != "!":
            return ""
        kind = self._token[self._at + 1]
        if kind not in "rsa":
            raise self._wrong("a conversion in an f-string is one of !r, !s, !a")
        self._at += 2
        return kind

    def _next(self) -> str:
        return self._token[self._at] if self._at < self._end else ""

    def _skip_expression(self) -> None:
        """Go to the sign that ends an expression: `}`, `:`, `!` or `=`."""
        opened: list[str] = []
        quote = ""
        while self._at < self._end:
            here, two = self._token[self._at], self._token[self._at : self._at + 2]
            if here in "\\" or (here == "#" and not quote):
                raise self._wrong(f"an expression in an f-string cannot have a {here}")
            if quote:
                if self._token.startswith(quote, self._at):
                    self._at += len(quote)
                    quote = ""
                    continue
            elif here in "\"'":
                quote = here * 3 if self._token.startswith(here * 3, self._at) else here
                self._at += len(quote)
                continue
            elif here in "([{":
                opened.append(here)
            elif opened:
                if here in _PAIRS and opened.pop() != _PAIRS[here]:
                    raise self._wrong("brackets that do not match in an f-string")
            elif two in ("!=", "==", "<=", ">="):
                self._at += 1
            elif here in "!:}=":
                return
            elif here in ")]":
                raise self._wrong("brackets that do not match in an f-string")
            self._at += 1

    def _place(self, at: int) -> tuple[int, int]:
        """The line and column in the source of a place in the token."""
        before = self._token[:at]
        lines = before.count("\n")
        column = self._token.column or 1
        if lines:
            return (self._token.line or 1) + lines, len(before) - before.rindex("\n")
        return self._token.line or 1, column + at

    def _wrong(self, problem: str) -> ProgramSyntaxError:
        line, column = self._place(self._at)
        return ProgramSyntaxError(problem, line=line, column=column)
