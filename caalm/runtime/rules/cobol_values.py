"""COBOL's values: numbers in exact decimals, texts as bytes, fields with a picture.

In: what a program stores. Out: what the field holds then. A number that is computed keeps
all its digits until it is stored; there it loses what the picture has no room for, at both
ends. Source: ISO/IEC 1989:2014, sections 14.6.8 (alignment) and 14.9.25 (MOVE), and what
GnuCOBOL 3.1 was seen to do. Errors: FaultError, "not exact" where only trying would tell.
"""

from dataclasses import dataclass

from caalm.runtime.rules.cobol_picture import Picture, edit
from caalm.runtime.trace import Special, Value
from caalm.runtime.values import FaultError

# How many digits behind the point a quotient keeps at least (COB_MAX_DIGITS).
_QUOTIENT_DIGITS = 38


@dataclass(frozen=True, slots=True)
class Number(Special):
    """A number: so many units of its last digit; `units` is None after a division by zero.

    `written` is how it is displayed, None for one that was computed: no statement displays
    it, but for some functions whose way was not found out. `literal`: it stands in the source.
    """

    units: int | None
    scale: int = 0
    written: str | None = None
    rounded: bool = False
    literal: bool = False

    def at(self, scale: int) -> int:
        """Its units at another scale, cut off (towards zero), or rounded where it says so."""
        assert self.units is not None
        if scale >= self.scale:
            return int(self.units * 10 ** (scale - self.scale))
        unit = 10 ** (self.scale - scale)
        half = unit // 2 if self.rounded else 0
        size = int((abs(self.units) + half) // unit)
        return -size if self.units < 0 else size


@dataclass(frozen=True, slots=True)
class Text(Special):
    """Characters, as the bytes that they are to COBOL."""

    data: bytes


@dataclass(frozen=True, slots=True)
class Figurative(Special):
    """ZERO, SPACE and the like: as many of the character as the place takes."""

    data: bytes


@dataclass(frozen=True, slots=True)
class Field(Special):
    """What a variable holds: a number's units, or the bytes of a text or an edited number."""

    picture: Picture
    units: int = 0
    data: bytes = b""

    def __str__(self) -> str:
        return displayed(self)


def literal(text: str) -> Number:
    """The number that a literal says."""
    whole, _, fraction = text.lstrip("+").partition(".")
    return Number(int((whole + fraction) or "0"), len(fraction), text, literal=True)


def bytes_of(value: Value) -> bytes | None:
    """The characters of a text, None for what is none."""
    match value:
        case str():
            return value.encode("utf-8", "surrogatepass")
        case Text(data=data):
            return data
        case Field(picture=picture, data=data) if picture.kind != "number":
            return data
        case _:
            return None


def number_of(value: Value) -> Number:
    """The number that arithmetic takes a value for."""
    match value:
        case Number():
            return value
        case int():
            return Number(value, 0, str(value))
        case Field(picture=picture, units=units) if picture.kind == "number":
            return Number(units, picture.scale)
        case Figurative(data=b"0"):
            return Number(0, 0, "0")
        case _:
            raise FaultError("type error", f"{described(value)} is not a number")


def is_number(value: Value) -> bool:
    """Whether arithmetic takes the value."""
    match value:
        case Field(picture=picture):
            return picture.kind == "number"
        case Figurative(data=data):
            return bool(data == b"0")
        case bool():
            return False
        case _:
            return isinstance(value, int | Number)


def described(value: Value) -> str:
    """What a person calls the value, with its article."""
    match value:
        case list():
            return "a table"
        case bool():
            return "a condition"
        case Figurative():
            return "a figurative constant"
        case Field(picture=picture) if picture.kind == "edited":
            return "an edited number"
        case _:
            return "a number" if is_number(value) else "a text"


def displayed(value: Value) -> str:
    """How DISPLAY shows a value."""
    match value:
        case Number(written=written):
            if written is None:
                raise FaultError("not exact", "how this number is displayed is not sure")
            return written
        case Field(picture=picture, units=units) if picture.kind == "number":
            digits = str(abs(units)).rjust(picture.digits, "0")
            point = "." if picture.scale else ""
            cut = picture.digits - picture.scale
            sign = ("-" if units < 0 else "+") if picture.signed else ""
            return sign + digits[:cut] + point + digits[cut:]
        case int() if not isinstance(value, bool):
            return str(value)
        case Figurative(data=data):
            return data.decode()
        case _:
            data = bytes_of(value) or b""
            if not data and not isinstance(value, str | Text | Field):
                raise FaultError("type error", f"{described(value)} cannot be displayed")
            try:
                return data.decode("utf-8")
            except UnicodeDecodeError:
                raise FaultError("not exact", "a character was cut in two") from None


def first_of(picture: Picture) -> Field:
    """What a field without a VALUE holds at the beginning."""
    if picture.kind == "number":
        return Field(picture)
    empty = b" " * picture.size if picture.kind == "text" else edit(picture, 0, False).encode()
    return Field(picture, data=empty)


def stored(field: Field, value: Value) -> Field:
    """What the field holds after the value was stored."""
    picture = field.picture
    if picture.kind == "text":
        return Field(picture, data=_text_for(picture, value))
    number = _number_for(value)
    if number is None:
        return field  # a division by zero stores nothing
    units = number.at(picture.scale)
    if picture.kind == "edited":
        return Field(picture, data=_edited(picture, number))
    size = abs(units) % 10**picture.digits
    return Field(picture, -size if units < 0 and picture.signed else size)


def fits(field: Field, value: Value) -> bool:
    """Whether no digit before the decimal point would be lost."""
    number = number_of(value)
    if number.units is None:
        return False
    limit: int = 10**field.picture.digits
    return abs(number.at(field.picture.scale)) < limit


def _edited(picture: Picture, number: Number) -> bytes:
    """A number in an edited picture; refused where GnuCOBOL looks at digits that are lost."""
    units = number.at(picture.scale)
    if number.units and not units and (number.units < 0 or "9" not in picture.symbols):
        raise FaultError("not exact", "a number that is cut off to zero and edited")
    if abs(units) >= 10**picture.digits and picture.symbols[0] in "+-$":
        raise FaultError("not exact", "a number too long for a field with a sign or currency")
    return edit(picture, abs(units) % 10**picture.digits, units < 0).encode()


def _number_for(value: Value) -> Number | None:
    """The number to be stored; a text of digits is one. None after a division by zero."""
    if is_number(value):
        number = number_of(value)
        return None if number.units is None else number
    data = bytes_of(value)
    if data is None or not data.isdigit() or len(data) > _QUOTIENT_DIGITS:
        raise FaultError("not exact", f"{described(value)} stored as a number")
    return Number(int(data))


def _text_for(picture: Picture, value: Value) -> bytes:
    """The value as a text of the picture's size: from the left, padded with blanks or cut."""
    size = picture.size
    if isinstance(value, Figurative):
        return (value.data * size)[:size]
    data = bytes_of(value)
    if data is None:
        data = _digits_of(value)
    return data[:size].ljust(size)


def _digits_of(value: Value) -> bytes:
    """The digits of a whole number, without its sign, as a text gets them."""
    match value:
        case Field(picture=picture, units=units) if picture.kind == "number" and not picture.scale:
            return str(abs(units)).rjust(picture.digits, "0").encode()
        case Number(scale=0, written=str(written)):
            return written.lstrip("+-").encode()
        case int() if not isinstance(value, bool):
            return str(value).encode()
        case _:
            raise FaultError("not exact", f"{described(value)} stored as a text")


def added(left: Number, right: Number, sign: int) -> Number:
    """The sum, or with a sign of -1 the difference."""
    if left.units is None or right.units is None:
        return Number(None)
    scale = max(left.scale, right.scale)
    return Number(
        left.units * 10 ** (scale - left.scale) + sign * right.units * 10 ** (scale - right.scale),
        scale,
    )


def multiplied(left: Number, right: Number) -> Number:
    """The product."""
    if left.units is None or right.units is None:
        return Number(None)
    return Number(left.units * right.units, left.scale + right.scale)


def divided(left: Number, right: Number) -> Number:
    """The quotient, cut off far behind the point as GnuCOBOL's decimals are."""
    if left.units is None or not right.units:
        return Number(None)
    if not left.units:
        return Number(0)
    scale = left.scale - right.scale
    shift = _QUOTIENT_DIGITS + max(0, -scale)
    size = abs(left.units) * 10**shift // abs(right.units)
    return Number(size if (left.units < 0) == (right.units < 0) else -size, scale + shift)
