"""What COBOL brings along: intrinsic functions, and the parts of statements that compute.

In: values. Out: values, or FaultError. Source: ISO/IEC 1989:2014, section 15, and what
GnuCOBOL 3.1 was seen to display of their results.
"""

from collections.abc import Callable, Mapping

from caalm.runtime.rules.cobol_values import (
    Field,
    Figurative,
    Number,
    Text,
    added,
    bytes_of,
    described,
    displayed,
    divided,
    is_number,
    multiplied,
    number_of,
)
from caalm.runtime.trace import Value
from caalm.runtime.values import FaultError

Function = Callable[..., Value]

# A result of a function is displayed with nine digits, if it has no more.
_RESULT_DIGITS = 9


def _result(units: int) -> Number:
    """The whole number that a function gives."""
    size = str(abs(units))
    shown = None
    if len(size) <= _RESULT_DIGITS:
        shown = ("-" if units < 0 else "") + size.rjust(_RESULT_DIGITS, "0")
    return Number(units, 0, shown)


def _known(value: Value) -> Number:
    number = number_of(value)
    if number.units is None:
        raise FaultError("division by zero", "a function of a quotient by zero")
    return number


def _whole(value: Value) -> int:
    number = _known(value)
    if number.at(0) * 10**number.scale != number.units:
        raise FaultError("type error", "the function takes whole numbers")
    return number.at(0)


def _divisor(value: Value) -> int:
    divisor = _whole(value)
    if not divisor:
        raise FaultError("not exact", "a remainder of a division by zero")
    return divisor


def _modulo(left: Value, right: Value) -> Value:
    return _result(_whole(left) % _divisor(right))


def _remainder(left: Value, right: Value) -> Value:
    one, other = _whole(left), _divisor(right)
    return _result(one - other * int(divided(Number(one), Number(other)).at(0)))


def _integer(value: Value) -> Value:
    number = _known(value)
    assert number.units is not None
    return _result(number.units // 10**number.scale)


def _integer_part(value: Value) -> Value:
    return _result(_known(value).at(0))


def _absolute(value: Value) -> Value:
    number = _known(value)
    assert number.units is not None
    return Number(abs(number.units), number.scale)


def _extreme(sign: int) -> Function:
    def apply(*values: Value) -> Value:
        best = values[0]
        for value in values[1:]:
            difference = added(_known(value), _known(best), -1)
            assert difference.units is not None
            if difference.units * sign > 0:
                best = value
        number = _known(best)
        return Number(number.units, number.scale, displayed(best))

    return apply


def _text(value: Value) -> bytes:
    data = bytes_of(value)
    if data is None:
        raise FaultError("type error", f"{described(value)} is not a text")
    return data


def _changed(change: Callable[[bytes], bytes]) -> Function:
    return lambda value: Text(change(_text(value)))


def _reversed(value: Value) -> Value:
    data = _text(value)
    if not data.isascii():
        raise FaultError("not exact", "letters beyond ASCII turned round")
    return Text(data[::-1])


def _length(value: Value) -> Value:
    """A field's or literal's length is known to the compiler; others are a function's result."""
    if isinstance(value, Field):
        size = value.picture.size - (value.picture.kind == "number" and value.picture.scale > 0)
        return Number(size, 0, str(size))
    if isinstance(value, str):
        size = len(_text(value))
        return Number(size, 0, str(size))
    return _result(len(_text(value)))


def _rounded(value: Value) -> Value:
    number = number_of(value)
    return Number(number.units, number.scale, None, rounded=True)


def _rest(left: Value, right: Value, scale: Value) -> Value:
    """The REMAINDER of a division whose quotient has so many digits behind the point."""
    quotient = divided(number_of(left), number_of(right))
    if quotient.units is None:
        return quotient
    digits = number_of(scale).at(0)
    cut = Number(quotient.at(digits), digits)
    return added(number_of(left), multiplied(cut, number_of(right)), -1)


def _piece(value: Value, delimiter: Value) -> Value:
    """The part of a value before the first delimiter, as STRING takes it."""
    data = _sendable(value)
    mark = delimiter.data if isinstance(delimiter, Figurative) else _text(delimiter)
    return Text(data.partition(mark)[0])


def _sendable(value: Value) -> bytes:
    """What STRING takes of a value: a text, or the digits of an unsigned whole number."""
    if isinstance(value, Figurative):
        return value.data
    if not is_number(value):
        return _text(value)
    if isinstance(value, Field) and (value.picture.signed or value.picture.scale):
        raise FaultError("not exact", "a number with a sign or point in STRING")
    return displayed(value).encode()


def _strung(target: Value, *pieces: Value) -> Value:
    return _strung_at(target, Number(1), *pieces)


def _joined(target: Value, pointer: Value, pieces: tuple[Value, ...]) -> tuple[bytes, int]:
    """The target's text with the pieces written from the pointer on, and the next place."""
    held, at = _text(target), number_of(pointer).at(0)
    if not 1 <= at <= len(held) + 1:
        return held, at
    written = b"".join(map(_sendable, pieces))[: len(held) + 1 - at]
    return held[: at - 1] + written + held[at - 1 + len(written) :], at + len(written)


def _strung_at(target: Value, pointer: Value, *pieces: Value) -> Value:
    return Text(_joined(target, pointer, pieces)[0])


def _pointer_after(target: Value, pointer: Value, *pieces: Value) -> Value:
    return Number(_joined(target, pointer, pieces)[1])


def _all(value: Value) -> Value:
    data = _text(value)
    if not data:
        raise FaultError("not exact", "ALL of nothing")
    return Figurative(data)


def _numeric(value: Value) -> Value:
    data = bytes_of(value)
    return is_number(value) if data is None else data.isdigit()


def _alphabetic(value: Value) -> Value:
    data = _text(value)
    if not data.isascii():
        raise FaultError("not exact", "whether letters beyond ASCII are alphabetic")
    return all(chr(byte).isalpha() or byte == 32 for byte in data)


FUNCTIONS: Mapping[str, Function] = {
    "MOD": _modulo,
    "REM": _remainder,
    "INTEGER": _integer,
    "INTEGER-PART": _integer_part,
    "ABS": _absolute,
    "MAX": _extreme(1),
    "MIN": _extreme(-1),
    "LENGTH": _length,
    "UPPER-CASE": _changed(bytes.upper),
    "LOWER-CASE": _changed(bytes.lower),
    "REVERSE": _reversed,
    "TRIM": _changed(lambda data: data.strip(b" ")),
}
# What statements and conditions compute beside the intrinsic functions. TRIM's two keywords
# make functions of their own.
PARTS: Mapping[str, Function] = {
    "TRIM LEADING": _changed(lambda data: data.lstrip(b" ")),
    "TRIM TRAILING": _changed(lambda data: data.rstrip(b" ")),
    "ROUNDED": _rounded,
    "REMAINDER": _rest,
    "DELIMITED": _piece,
    "STRING": _strung,
    "STRING AT": _strung_at,
    "POINTER AFTER": _pointer_after,
    "ALL": _all,
    "NUMERIC": _numeric,
    "ALPHABETIC": _alphabetic,
    "ZERO": lambda: Figurative(b"0"),
    "SPACE": lambda: Figurative(b" "),
    "QUOTE": lambda: Figurative(b'"'),
}
