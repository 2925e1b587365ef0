"""Python's literals: numbers and strings as they are written.

Source: https://docs.python.org/3.11/reference/lexical_analysis.html, sections 2.4 and 2.5.
"""

import re

_ESCAPE = re.compile(
    r"\\(?:(\n)|([0-7]{1,3})|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))", re.DOTALL
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
# What CPython takes of a decimal numeral.
_MOST_DIGITS = 4_300


def number_of(text: str) -> int | float:
    """The number that a numeral means; raises ValueError for one that CPython refuses."""
    digits = text.replace("_", "")
    if digits[:2].lower() in ("0x", "0o", "0b"):
        return int(digits, 0)
    if not digits.isdigit():
        return float(digits)
    if len(digits) > _MOST_DIGITS:
        raise ValueError(f"a number of more than {_MOST_DIGITS} digits")
    if digits[0] == "0" and digits.strip("0"):
        raise ValueError("a whole number with zeros before it")
    return int(digits)


def text_of(literal: str) -> str:
    """The text of a string literal with its quotes; raises ValueError for a bad escape."""
    start = next(place for place, character in enumerate(literal) if character in "\"'")
    width = 3 if literal[start : start + 3] in ('"""', "'''") else 1
    body = literal[start + width : len(literal) - width]
    return body if "r" in literal[:start].lower() else unescaped(body)


def unescaped(body: str) -> str:
    """The text with its escapes resolved; raises ValueError for a bad one."""
    return _ESCAPE.sub(_meant, body) if "\\" in body else body


def _meant(match: re.Match[str]) -> str:
    line, octal, *hexadecimal, other = match.groups()
    if line:
        return ""
    if octal:
        return chr(int(octal, 8))
    for digits in hexadecimal:
        if digits:
            return chr(int(digits, 16))
    if other in "xuU":
        raise ValueError(f"an escape \\{other} with too few digits")
    if other == "N":
        raise ValueError("a character by its name (\\N) is outside the supported Python subset")
    return _SIMPLE.get(other, match[0])


_NAMED = {character: f"\\{letter}" for letter, character in _SIMPLE.items() if letter not in "\"'"}


def escaped(text: str, quote: str = "") -> str:
    """The text as it stands between quotes; `quote` is the one to be escaped too."""

    def shown(character: str) -> str:
        code = ord(character)
        if character in _NAMED or character == quote:
            return _NAMED.get(character, f"\\{character}")
        if code < 32 or 127 <= code < 160:
            return f"\\x{code:02x}"
        return f"\\u{code:04x}" if 0xD800 <= code < 0xE000 else character

    return "".join(map(shown, text))


def quoted(text: str) -> str:
    """The text as a literal in double quotes; in single ones where that saves escapes."""
    quote = "'" if '"' in text and "'" not in text else '"'
    return f"{quote}{escaped(text, quote)}{quote}"
