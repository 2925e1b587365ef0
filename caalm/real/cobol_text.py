"""Texts and names as COBOL writes them."""

import re

from caalm.errors import CaalmError

# A literal may not be longer (GnuCOBOL's limit for one in quotes).
_LONGEST = 160


def quoted(text: str) -> str:
    """A literal that says `text`; hexadecimal where it has characters that no line can hold.

    Raises CaalmError for a text of no characters, which COBOL does not have.
    """
    if not text:
        raise CaalmError("cannot write an empty text in COBOL")
    try:
        data = text.encode("utf-8")
    except UnicodeEncodeError:
        raise CaalmError("cannot write lone surrogates in COBOL") from None
    if len(data) > _LONGEST:
        raise CaalmError(f"cannot write a text of more than {_LONGEST} bytes in COBOL")
    if any(ord(character) < 32 or character == "\x7f" for character in text):
        return f'X"{data.hex().upper()}"'
    return '"' + text.replace('"', '""') + '"'


def cobol_name(name: str) -> str:
    """A name in the style of COBOL: `grand_total` as `GRAND-TOTAL`."""
    words = re.sub(r"[^A-Z0-9]+", "-", name.upper()).strip("-")[:28].strip("-")
    if not re.search(r"[A-Z]", words):
        return f"N-{words}".rstrip("-")
    return words
