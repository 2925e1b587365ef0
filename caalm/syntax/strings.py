"""String literals: an escape sign stands before the mark, before itself and for controls.

Or the mark is doubled (`'it''s'`), and all else escaped as ever. `escape` and `unescape`
are inverse for every text, whatever the language's quotes.
"""

import re
from functools import cache
from typing import NamedTuple

_NAMED = {"\n": "n", "\t": "t", "\r": "r"}
_BACK = {letter: char for char, letter in _NAMED.items()}
_PLAIN = re.compile(r"[\w .,:;!?+*/%=<>()\[\]{}#@$&|^~-]*")


class Escapes(NamedTuple):
    """The sign that begins an escape, and whether the closing mark is doubled instead."""

    sign: str = "\\"
    doubled: bool = False


_BACKSLASH = Escapes()


def escape(text: str, closing: str, escapes: Escapes = _BACKSLASH) -> str:
    """`text` as it stands between quotes that end with `closing`.

    Of a mark of several characters the first is escaped, so that the text never holds it.
    """
    mark = closing[0]
    if _PLAIN.fullmatch(text) and mark not in text and escapes.sign not in text:
        return text
    return "".join(_escape_char(char, mark, escapes) for char in text)


def _escape_char(char: str, mark: str, escapes: Escapes) -> str:
    if char == mark and escapes.doubled:
        return char + char
    if char in (escapes.sign, mark):
        return escapes.sign + char
    if char in _NAMED:
        return escapes.sign + _NAMED[char]
    if char.isprintable():
        return char
    opening, closing = "()" if mark == "}" else "{}"
    return f"{escapes.sign}u{opening}{ord(char):x}{closing}"


def unescape(text: str, closing: str, escapes: Escapes = _BACKSLASH) -> str:
    """The text that `escape` was given; an unknown escape stands for its character."""
    mark = closing[0] if escapes.doubled else ""
    if escapes.sign not in text and not (mark and mark in text):
        return text
    return _escape_pattern(escapes.sign, mark).sub(_unescape_match, text)


@cache
def _escape_pattern(sign: str, mark: str) -> re.Pattern[str]:
    """Every escape: the sign with a code point or one character, or a doubled mark."""
    doubled = f"|{re.escape(mark * 2)}" if mark else ""
    code = r"(?:u[{(](?P<point>[0-9a-fA-F]{1,6})[})]|(?P<char>.))"
    return re.compile(re.escape(sign) + code + doubled, re.DOTALL)


def _unescape_match(match: re.Match[str]) -> str:
    if code := match["point"]:
        point = int(code, 16)
        return chr(point) if point <= 0x10FFFF else match[0]
    char = match["char"]
    return match[0][0] if char is None else _BACK.get(char, char)
