"""COBOL's rules, as GnuCOBOL 3 has them: fixed widths, exact decimals, padded texts.

Source: ISO/IEC 1989:2014, and GnuCOBOL 3.1's behaviour under `cobc -x -free -debug`. What
the values are, and what storing does to them, is in `cobol_values`.
"""

import operator
from collections.abc import Callable, Iterator
from typing import Any

from caalm.nodes import BinaryOp
from caalm.runtime.rules import Rules
from caalm.runtime.rules.cobol_functions import FUNCTIONS, PARTS
from caalm.runtime.rules.cobol_picture import picture_of
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
    first_of,
    fits,
    is_number,
    literal,
    multiplied,
    number_of,
    stored,
)
from caalm.runtime.semantics import Limits, Semantics
from caalm.runtime.trace import Value
from caalm.runtime.values import FaultError

_LONGEST_POWER = 38
_COMPARISONS: dict[BinaryOp, Callable[[Any, Any], bool]] = {
    "equal": operator.eq,
    "not_equal": operator.ne,
    "less": operator.lt,
    "less_equal": operator.le,
    "greater": operator.gt,
    "greater_equal": operator.ge,
}


class CobolRules(Rules):
    """Every variable has a picture; numbers are decimals; only conditions are true or false."""

    runs_through = True
    hoists = True
    shaped = True
    separator = ""

    def __init__(self, semantics: Semantics, limits: Limits) -> None:
        super().__init__(semantics, limits)
        self.operations = {
            "add": _numbers(lambda left, right: added(left, right, 1)),
            "subtract": _numbers(lambda left, right: added(left, right, -1)),
            "multiply": _numbers(multiplied),
            "true_divide": _numbers(divided),
            "power": _numbers(_power),
            **{op: _compared(compare) for op, compare in _COMPARISONS.items()},
        }
        self.builtins = {**FUNCTIONS, **PARTS}

    def number(self, literal: int | float) -> Value:
        return Number(int(literal), 0, str(literal), literal=True)

    def decimal(self, text: str) -> Value:
        return literal(text)

    def declared(self, picture: str, first: Value, counts: tuple[int, ...]) -> Value:
        if counts:
            count, *inner = counts
            if count > self.limits.elements:
                raise FaultError(
                    "list too long", f"a table went past {self.limits.elements} elements"
                )
            return [self.declared(picture, first, tuple(inner)) for _ in range(count)]
        empty = first_of(picture_of(picture))
        if first is None:
            return empty
        if empty.picture.kind == "edited" and (data := bytes_of(first)) is not None:
            return Field(empty.picture, data=data[: empty.picture.size].ljust(empty.picture.size))
        return stored(empty, first)

    def stored(self, held: Value, value: Value) -> Value:
        if not isinstance(held, Field):
            raise FaultError("type error", "a table is stored in by its elements only")
        return stored(held, value)

    def fits(self, held: Value, value: Value) -> bool:
        if not isinstance(held, Field):
            raise FaultError("type error", "a table is stored in by its elements only")
        return fits(held, value)

    def shown(self, value: Value) -> Value:
        """A whole number as one, everything else as it is displayed."""
        if isinstance(value, list):
            return [self.shown(element) for element in value]
        if isinstance(value, Field) and value.picture.kind == "number" and not value.picture.scale:
            return value.units
        return displayed(value)

    def truth(self, value: Value) -> bool:
        if not isinstance(value, bool):
            raise FaultError("type error", f"{described(value)} is no condition")
        return value

    def negate(self, value: Value) -> Value:
        number = number_of(value)
        return number if number.units is None else Number(-number.units, number.scale)

    def text(self, value: Value) -> str:
        return displayed(value)

    def unset(self, name: str) -> Value:
        raise FaultError("undefined name", f"`{name}` is not declared")

    def counts(self, first: Value, last: Value, step: int, inclusive: bool) -> Iterator[Value]:
        """The turns of PERFORM n TIMES."""
        number = number_of(last)
        return iter(range(1, 1 if number.units is None else number.at(0) + 1))

    def element(self, sequence: Value, position: Value) -> Value:
        return self._row(sequence)[self._place(sequence, position)]

    def store(self, sequence: Value, position: Value, value: Value) -> None:
        row, place = self._row(sequence), self._place(sequence, position)
        row[place] = self.stored(row[place], value)

    @staticmethod
    def _row(sequence: Value) -> list[Value]:
        if not isinstance(sequence, list):
            raise FaultError("type error", f"{described(sequence)} has no elements")
        return sequence

    def _place(self, sequence: Value, position: Value) -> int:
        at = number_of(position)
        if at.units is None or not 1 <= at.at(0) <= len(self._row(sequence)):
            raise FaultError("index out of range", "a subscript outside of its table")
        return at.at(0) - 1

    def part(self, sequence: Value, first: Value, last: Value, step: Value) -> Value:
        """A part of a text: from `first` on, `last` characters (or all that are left)."""
        data = bytes_of(sequence)
        if data is None:
            raise FaultError("not exact", f"a part of {described(sequence)}")
        at = number_of(first).at(0)
        size = len(data) + 1 - at if last is None else number_of(last).at(0)
        if at < 1 or size < 1 or at - 1 + size > len(data):
            raise FaultError("index out of range", "a part outside of its text")
        return Text(data[at - 1 : at - 1 + size])


def _numbers(apply: Callable[[Number, Number], Number]) -> Any:
    return lambda left, right: apply(number_of(left), number_of(right))


def _power(left: Number, right: Number) -> Number:
    """A power with a whole exponent; others are computed in ways that differ."""
    if left.units is None or right.units is None:
        return Number(None)
    exponent = right.at(0)
    size = len(str(abs(left.units))) * exponent
    if exponent < 0 or Number(exponent).at(right.scale) != right.units or size > _LONGEST_POWER:
        raise FaultError("not exact", "a power that is not a whole number of modest size")
    if not exponent and not left.units:
        raise FaultError("not exact", "zero to the power of zero")
    return Number(left.units**exponent, left.scale * exponent)


def _compared(compare: Callable[[Any, Any], bool]) -> Any:
    def apply(left: Value, right: Value) -> Value:
        if is_number(left) and is_number(right):
            one, other = _as_compared(left, right), _as_compared(right, left)
            if one.units is None or other.units is None:
                raise FaultError("not exact", "a comparison with a quotient by zero")
            scale = max(one.scale, other.scale)
            return compare(one.at(scale), other.at(scale))
        return compare(*_padded(left, right))

    return apply


def _as_compared(value: Value, other: Value) -> Number:
    """A number as it is compared with the other one.

    GnuCOBOL 3.1 forgets the sign of a literal with more whole digits than the field has: one
    of PIC S9 is always less than -10.
    """
    number = number_of(value)
    if number.literal and number.units and isinstance(other, Field):
        size = abs(number.units)
        if size >= 10 ** (other.picture.digits - other.picture.scale + number.scale):
            return Number(size, number.scale)
    return number


def _padded(left: Value, right: Value) -> tuple[bytes, bytes]:
    """Two texts of one length: the shorter one has blanks behind it."""
    one, other = _comparable(left), _comparable(right)
    size = max(len(one), len(other))
    if isinstance(left, Figurative):
        one = (left.data * (size // len(left.data) + 1))[:size]
    if isinstance(right, Figurative):
        other = (right.data * (size // len(right.data) + 1))[:size]
    return one.ljust(size), other.ljust(size)


def _comparable(value: Value) -> bytes:
    """What is compared of a value where the other one is a text."""
    if isinstance(value, Figurative):
        return b""
    data = bytes_of(value)
    if data is not None:
        return data
    if isinstance(value, Field) and not value.picture.signed and not value.picture.scale:
        return displayed(value).encode()
    raise FaultError("not exact", f"{described(value)} compared with a text")


RULES = CobolRules
