"""JavaScript's strings: sequences of UTF-16 code units, and how people read them.

Inside the rules a character is one unit, so that lengths, places and the order are those of
JavaScript; a character beyond 0xFFFF is two. `units` and `characters` go between the two.
"""

import re

_BEYOND = re.compile("[\U00010000-\U0010ffff]")
_PAIR = re.compile("[\ud800-\udbff][\udc00-\udfff]")
_LONE = re.compile("[\ud800-\udfff]")
_META = {"\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r", "\\": "\\\\"}


def units(text: str) -> str:
    """The text with each character beyond 0xFFFF as its two units."""
    return text if text.isascii() else _BEYOND.sub(_split, text)


def _split(match: re.Match[str]) -> str:
    code = ord(match[0]) - 0x10000
    return chr(0xD800 + (code >> 10)) + chr(0xDC00 + (code & 0x3FF))


def characters(text: str) -> str:
    """The text with each two units that belong together as one character."""
    return text if text.isascii() else _PAIR.sub(_joined, text)


def _joined(match: re.Match[str]) -> str:
    high, low = map(ord, match[0])
    return chr(0x10000 + ((high - 0xD800) << 10) + low - 0xDC00)


def printable(text: str) -> str:
    """The text as it comes out: half a character prints as the sign for what is lost."""
    return text if text.isascii() else _LONE.sub("\ufffd", characters(text))


def by_character(text: str) -> list[str]:
    """The characters of a text of units, as a loop meets them."""
    if text.isascii():
        return list(text)
    return re.findall("[\ud800-\udbff][\udc00-\udfff]|.", text, re.DOTALL)


def quoted(text: str) -> str:
    """A text of units as `console.log` shows it inside a list.

    The quotes are single ones, unless the text has those and not the others.
    """
    quote = "'"
    if "'" in text and '"' not in text:
        quote = '"'
    elif "'" in text and "`" not in text and "${" not in text:
        quote = "`"
    return quote + "".join(_shown(unit, quote) for unit in by_character(text)) + quote


def _shown(unit: str, quote: str) -> str:
    if unit in _META:
        return _META[unit]
    if unit == quote == "'":
        return "\\'"
    if len(unit) == 1 and (unit < " " or "\x7f" <= unit <= "\x9f"):
        return f"\\x{ord(unit):02X}"
    if len(unit) == 1 and "\ud800" <= unit <= "\udfff":
        return f"\\u{ord(unit):x}"
    return unit
