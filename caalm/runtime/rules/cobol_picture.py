"""COBOL pictures: the shapes of fields, and how numbers are edited into them.

In: the text of a PIC clause. Out: a `Picture`. Source of the editing rules: ISO/IEC
1989:2014, section 13.18.40 (PICTURE clause), in the cases that GnuCOBOL 3 was seen to agree
with. Errors: FaultError "not exact", naming the symbol, for what is outside of them.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from caalm.runtime.values import FaultError

# GnuCOBOL's longest number, and the longest text that we keep.
MOST_DIGITS, LONGEST = 38, 65_536
_REPEATED = re.compile(r"(.)\((\d{1,6})\)")
_FLOATING = "+-$"


@dataclass(frozen=True, slots=True)
class Picture:
    """One shape. `symbols` is the picture with every repetition written out.

    `digits` and `scale` count a number's digits, and those behind the decimal point.
    `floats` is the sign or currency that an edited number has before its first digit.
    """

    kind: Literal["number", "text", "edited"]
    symbols: str
    digits: int = 0
    scale: int = 0
    signed: bool = False
    floats: str = ""

    @property
    def size(self) -> int:
        """How many characters the field takes when it is displayed."""
        return self.digits + bool(self.scale) if self.kind == "number" else len(self.symbols)


@lru_cache(maxsize=1024)
def picture_of(text: str) -> Picture:
    """The picture that `text` says; raises FaultError for one that is outside the subset."""
    symbols = _REPEATED.sub(lambda found: found[1] * int(found[2]), text.upper())
    if not symbols or len(symbols) > LONGEST or "(" in symbols:
        raise FaultError("not exact", f"the picture {text} is outside the subset")
    if re.fullmatch(r"S?(?=V?9)9*(?:V9*)?", symbols):
        digits, scale = symbols.count("9"), len(symbols.partition("V")[2])
        if digits > MOST_DIGITS:
            raise FaultError("not exact", f"a number of {digits} digits; at most {MOST_DIGITS}")
        return Picture("number", symbols, digits, scale, symbols[0] == "S")
    if re.fullmatch(r"[XA9]+", symbols):
        return Picture("text", symbols)
    return _edited(text, symbols)


_EDITED = re.compile(
    r"(?P<sign>[+-](?![+,-]))?(?P<fixed>\$(?![$,]))?"
    r"(?P<lead>(?:Z[Z,]*|\*[*,]*|\+[+,]*|-[-,]*|\$[$,]*)?)"
    r"(?P<whole>[9,]*)(?:\.(?P<fraction>[Z*9]*))?(?P<end>[+-]|CR|DB)?"
)


def _edited(text: str, symbols: str) -> Picture:
    """The picture of an edited number."""
    found = _EDITED.fullmatch(symbols)
    if found is None or not set(symbols) & set("9Z*+-$"):
        raise FaultError("not exact", f"the picture {text} is outside the subset")
    lead, whole, fraction = found["lead"], found["whole"], found["fraction"] or ""
    floats = lead[:1] if lead[:1] and lead[0] in _FLOATING else ""
    signs = bool(found["sign"]) + bool(found["end"]) + (floats in ("+", "-") and floats != "")
    suppresses = {"Z": "Z", "*": "*"}.get(lead[:1], "")
    plain = set(fraction) <= {"9"} or (set(fraction) == {suppresses} and not whole.count("9"))
    if (
        signs > 1
        or (found["fixed"] and (found["sign"] or floats))
        or (found["sign"] and floats)
        or (suppresses == "*" and (signs or found["fixed"]))
        or not plain
        or (floats and lead.count(floats) < 2)
        or (whole.startswith(",") and not lead)
        or symbols.rstrip("+-CRDB").endswith((",", "."))
    ):
        raise FaultError("not exact", f"the picture {text} is outside the subset")
    before = sum(lead.count(symbol) for symbol in "Z*+-$") - bool(floats) + whole.count("9")
    digits = before + len(fraction)
    if not 0 < digits <= MOST_DIGITS:
        raise FaultError("not exact", f"the picture {text} is outside the subset")
    return Picture("edited", symbols, digits, len(fraction), True, floats)


def edit(picture: Picture, digits: int, negative: bool) -> str:
    """A number, as so many units of the picture's last digit, in an edited picture."""
    found = _EDITED.fullmatch(picture.symbols)
    assert found is not None
    lead, whole, fraction = found["lead"], found["whole"], found["fraction"]
    written = str(digits).rjust(picture.digits, "0")
    nothing = not written.strip("0")
    negative = negative and not nothing
    fill = "*" if lead[:1] == "*" else " "
    behind = written[picture.digits - picture.scale :]
    before = _spread(lead, whole, written[: len(written) - len(behind)], fill, picture.floats)
    text = before if fraction is None else f"{before}.{behind}"
    if nothing and "9" not in picture.symbols:  # all digits are suppressed
        text = " " * len(text) if fill == " " else re.sub(r"[^.]", "*", text)
        return _outer(found, text, negative, blank=fill == " ")
    if picture.floats:
        text = _floated(text, len(lead), picture.floats, negative)
    return _outer(found, text, negative)


def _spread(lead: str, whole: str, digits: str, fill: str, floats: str) -> str:
    """The whole digits in their places; a floating picture's first symbol is none."""
    left = iter(digits)
    suppressed = True
    text = " " if floats else ""
    for place, symbol in enumerate(lead + whole):
        if place < len(text):
            continue
        if symbol == ",":
            text += fill if suppressed else ","
            continue
        digit = next(left)
        suppressed = suppressed and digit == "0" and place < len(lead)
        text += fill if suppressed else digit
    return text


def _floated(text: str, lead: int, symbol: str, negative: bool) -> str:
    """The text with its sign or currency before the first character that is shown."""
    mark = {"$": "$", "+": "-" if negative else "+", "-": "-" if negative else " "}[symbol]
    at = max((place for place in range(lead) if text[place] == " "), default=0)
    return text[:at] + mark + text[at + 1 :]


def _outer(found: re.Match[str], text: str, negative: bool, *, blank: bool = False) -> str:
    """The text with the fixed sign and currency around it; `blank`: all is suppressed."""
    sign, end = found["sign"] or "", found["end"] or ""
    if blank:
        return " " * (len(sign) + len(found["fixed"] or "") + len(text) + len(end))
    marks = {"+": "-" if negative else "+", "-": "-" if negative else " ", "": ""}
    last = marks.get(end, end if negative else "  ")
    return marks[sign] + (found["fixed"] or "") + text + last
