"""String literals: between the quotes, a backslash escapes the mark, itself and controls.

`escape` and `unescape` are inverse for every text, whatever the language's quotes.
"""

import re

_NAMED = {"\n": "n", "\t": "t", "\r": "r"}
_BACK = {letter: char for char, letter in _NAMED.items()}
_ESCAPE = re.compile(r"\\(u\{[0-9a-fA-F]{1,6}\}|.)", re.DOTALL)
_PLAIN = re.compile(r"[\w .,:;!?+*/%=<>()\[\]{}#@$&|^~-]*")


def escape(text: str, closing: str) -> str:
    """`text` as it stands between quotes that end with `closing`."""
    if _PLAIN.fullmatch(text) and closing not in text:
        return text
    return "".join(_escape_char(char, closing) for char in text)


def _escape_char(char: str, closing: str) -> str:
    if char in ("\\", closing):
        return "\\" + char
    if char in _NAMED:
        return "\\" + _NAMED[char]
    if char.isprintable():
        return char
    return f"\\u{{{ord(char):x}}}"


def unescape(text: str) -> str:
    """The text that `escape` was given; an unknown escape stands for its character."""
    return _ESCAPE.sub(_unescape_match, text) if "\\" in text else text


def _unescape_match(match: re.Match[str]) -> str:
    code = match[1]
    if code.startswith("u{"):
        point = int(code[2:-1], 16)
        return chr(point) if point <= 0x10FFFF else match[0]
    return _BACK.get(code, code)
