"""JavaScript's numbers as texts, and texts as numbers.

Numbers are IEEE doubles. Source: ECMA-262, sections 6.1.6.1.20 (Number::toString), 7.1.4.1
(StringToNumber), 19.2.4 and 19.2.5 (parseFloat, parseInt), 21.1.3 (toFixed, toString).
"""

import math
import re
from decimal import ROUND_HALF_UP, Context, Decimal

from caalm.runtime.values import FaultError

# What counts as white space, line ends included.
BLANKS = "\t\v\f \u00a0\ufeff\n\r\u2028\u2029\u1680\u202f\u205f\u3000" + "".join(
    map(chr, range(0x2000, 0x200B))
)
_SAFE = 2**53
_DECIMAL = r"(?:Infinity|(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)"
_WHOLE_TEXT = re.compile(f"[+-]?{_DECIMAL}")
_BASED = re.compile(r"0(?:[xX](?P<b16>[0-9a-fA-F]+)|[oO](?P<b8>[0-7]+)|[bB](?P<b2>[01]+))")
_REPR = re.compile(r"(?P<whole>\d+)(?:\.(?P<part>\d+))?(?:e(?P<power>[+-]\d+))?")
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_EXACT = Context(prec=1_500)


def number_text(value: float) -> str:
    """The shortest digits that mean the number, as JavaScript writes them; -0 is `0`."""
    if value != value:
        return "NaN"
    if math.isinf(value):
        return "Infinity" if value > 0 else "-Infinity"
    if -_SAFE < value < _SAFE and value.is_integer():
        return str(int(value))
    sign = "-" if value < 0 else ""
    found = _REPR.fullmatch(repr(abs(value)))
    assert found is not None
    whole, part = found["whole"], found["part"] or ""
    point = len(whole) + int(found["power"] or 0)
    digits = (whole + part).lstrip("0")
    point -= len(whole + part) - len(digits)
    return sign + _placed(digits.rstrip("0"), point)


def _placed(digits: str, point: int) -> str:
    """The digits with their point behind the first `point` of them, or with an exponent."""
    size = len(digits)
    if size <= point <= 21:
        return digits + "0" * (point - size)
    if 0 < point <= 21:
        return f"{digits[:point]}.{digits[point:]}"
    if -6 < point <= 0:
        return f"0.{'0' * -point}{digits}"
    rest = f".{digits[1:]}" if size > 1 else ""
    return f"{digits[0]}{rest}e{'+' if point > 0 else '-'}{abs(point - 1)}"


def number_of(text: str) -> float:
    """What `Number(text)` gives; no number where the text spells none."""
    text = text.strip(BLANKS)
    if not text:
        return 0.0
    if _WHOLE_TEXT.fullmatch(text):
        return float(text)
    based = _BASED.fullmatch(text)
    if based is None:
        return math.nan
    base = int(str(based.lastgroup)[1:])
    return whole_of(based[str(based.lastgroup)], base)


def whole_of(digits: str, base: int) -> float:
    """A row of digits as a double."""
    try:
        return float(int(digits, base)) if base != 10 else float(digits)
    except OverflowError:
        return math.inf


def parse_float(text: str) -> float:
    """The longest number that the text begins with."""
    found = _WHOLE_TEXT.match(text.lstrip(BLANKS))
    return float(found[0]) if found else math.nan


def parse_int(text: str, base: int) -> float:
    """The whole number that the text begins with; a base of 0 is told by the text."""
    text = text.lstrip(BLANKS)
    negative = text.startswith("-")
    text = text.removeprefix("-") if negative else text.removeprefix("+")
    if base != 0 and not 2 <= base <= 36:
        return math.nan
    if base in (0, 16) and text[:2] in ("0x", "0X"):
        text, base = text[2:], 16
    base = base or 10
    allowed = _DIGITS[:base]
    size = next((at for at, one in enumerate(text) if one.lower() not in allowed), len(text))
    digits = text[:size]
    if not digits or not digits.isascii():
        return math.nan
    value = whole_of(digits, base)
    if value >= _SAFE and base not in (2, 4, 8, 10, 16, 32):
        raise FaultError("not exact", "how digits of this base are rounded is the machine's")
    return -value if negative else value


def fixed_text(value: float, digits: int) -> str:
    """What `toFixed` gives: exact decimals, a half away from zero."""
    if not abs(value) < 1e21:  # no number comes here too
        return number_text(value)
    step = Decimal(1).scaleb(-digits)
    rounded = Decimal(abs(value)).quantize(step, rounding=ROUND_HALF_UP, context=_EXACT)
    return ("-" if value < 0 else "") + f"{rounded:f}"


def based_text(value: float, base: int) -> str:
    """What `toString` gives for a whole number in another base."""
    if base == 10 or not math.isfinite(value):
        return number_text(value)
    if not value.is_integer() or abs(value) > _SAFE:
        raise FaultError("not exact", "a fraction in another base than ten")
    left, digits = abs(int(value)), ""
    while left or not digits:
        left, digit = divmod(left, base)
        digits = _DIGITS[digit] + digits
    return ("-" if value < 0 else "") + digits


def remainder(left: float, right: float) -> float:
    """`left % right`: the sign is that of the left side, also of a zero."""
    if right == 0 or math.isinf(left) or left != left or right != right:
        return math.nan
    return math.fmod(left, right)


def quotient(left: float, right: float) -> float:
    """`left / right`, by zero too."""
    if right != 0:
        return left / right
    if left == 0 or left != left:
        return math.nan
    return math.copysign(math.inf, left) * math.copysign(1.0, right)


def floored(value: float) -> float:
    """`Math.floor`; a zero keeps its sign."""
    if value == 0 or not math.isfinite(value):
        return value
    return float(math.floor(value))


def ceiled(value: float) -> float:
    """`Math.ceil`; what becomes zero from below is -0."""
    if value == 0 or not math.isfinite(value):
        return value
    return math.copysign(float(math.ceil(value)), value)


def truncated(value: float) -> float:
    """`Math.trunc`."""
    if value == 0 or not math.isfinite(value):
        return value
    return math.copysign(float(math.trunc(value)), value)


def rounded(value: float) -> float:
    """`Math.round`: a half goes up, towards plus infinity."""
    if not math.isfinite(value) or value.is_integer():
        return value
    below = math.floor(value)
    whole = float(below + 1 if value - below >= 0.5 else below)
    return math.copysign(whole, value)
