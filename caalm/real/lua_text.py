"""Lua's literals: numbers and strings as they are written. Manual, section 3.1."""

import re

_WRAP = 1 << 64
_ESCAPE = re.compile(
    r"\\(?:z\s*|x([0-9a-fA-F]{2})|u\{([0-9a-fA-F]+)\}|(\d{1,3})|(\r?\n)|(.))", re.DOTALL
)
_SIMPLE = {
    "a": "\a",
    "b": "\b",
    "f": "\f",
    "n": "\n",
    "r": "\r",
    "t": "\t",
    "v": "\v",
    "\\": "\\",
    '"': '"',
    "'": "'",
}


def wrapped(value: int) -> int:
    """An integer as 64 bits hold it: past either end it comes in at the other."""
    return (value + (_WRAP >> 1)) % _WRAP - (_WRAP >> 1)


def number_of(text: str) -> int | float:
    """The number that a numeral means: hexadecimal wraps, a decimal too long is a float."""
    if text[:2].lower() == "0x":
        return wrapped(int(text, 16))
    if text.isdigit():
        value = int(text)
        return value if value < _WRAP >> 1 else float(text)
    return float(text)


def text_of_quoted(literal: str) -> str | None:
    """The text of a quoted string; None where its escapes make bytes that are not UTF-8."""

    def raw(match: re.Match[str]) -> str:
        hexadecimal, code, decimal, line, simple = match.groups()
        if hexadecimal or decimal:
            byte = int(hexadecimal, 16) if hexadecimal else int(decimal)
            return bytes([byte]).decode("latin-1") if byte < 128 else "\udc00"
        if code:
            return chr(int(code, 16))
        if line:
            return "\n"
        return _SIMPLE.get(simple, "\udc00") if simple else ""

    try:
        text = _ESCAPE.sub(raw, literal[1:-1])
        text.encode("utf-8")
    except (ValueError, OverflowError):
        return None
    return text


def text_of_long(literal: str) -> str:
    """The text of `[[ … ]]`: a line end right behind the opening is not part of it."""
    width = literal.index("[", 1) + 1
    text = literal[width:-width]
    return text.removeprefix("\r").removeprefix("\n")


_NAMED = {character: f"\\{letter}" for letter, character in _SIMPLE.items() if letter not in "'"}


def quoted(text: str) -> str:
    """The text as a literal in double quotes; control characters by number."""

    def shown(character: str) -> str:
        if character in _NAMED:
            return _NAMED[character]
        return f"\\{ord(character):03d}" if ord(character) < 32 else character

    return '"' + "".join(map(shown, text)) + '"'
