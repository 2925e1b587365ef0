"""Lua 5.4's rules: 64-bit integers that wrap, doubles, tables as lists, nil.

Source: https://www.lua.org/manual/5.4/manual.html, sections 3.3 and 3.4. A table is a list
here: what would make it another thing (a key that is no position, a hole) is refused.
"""

import math
import operator
import re
from collections.abc import Callable, Iterator
from typing import Any

from caalm.nodes import BinaryOp, Builtin
from caalm.runtime.rules import Rules, arity
from caalm.runtime.rules.lua_library import functions
from caalm.runtime.semantics import Limits, Semantics
from caalm.runtime.trace import Value
from caalm.runtime.values import FaultError

_WRAP = 1 << 64
_HALF = 1 << 63
_TYPES = {bool: "boolean", int: "number", float: "number", str: "string", list: "table"}


def type_name(value: Value) -> str:
    """What Lua's `type` says."""
    return _TYPES.get(type(value), "nil")


_HEXADECIMAL = re.compile(
    r"[+-]?0x(?:(?P<whole>[0-9a-f]+)|(?:[0-9a-f]+\.?[0-9a-f]*|\.[0-9a-f]+)(?:p[+-]?[0-9]+)?)", re.I
)


def wrap(value: int) -> int:
    """An integer as 64 bits hold it."""
    return value if -_HALF <= value < _HALF else (value + _HALF) % _WRAP - _HALF


def to_number(value: Value) -> int | float | None:
    """A number, or the number that a string spells (as arithmetic converts it), or None."""
    if type(value) is int or type(value) is float:
        return value
    if type(value) is not str:
        return None
    text = value.strip(" \f\n\r\t\v")
    try:
        if match := _HEXADECIMAL.fullmatch(text):
            return wrap(int(text, 16)) if match["whole"] else _from_hex(text)
        whole = int(text) if text.lstrip("+-").isdigit() and text.isascii() else None
        if whole is not None:
            return whole if -_HALF <= whole < _HALF else float(text)
        if not all(character in "0123456789+-.eE" for character in text):
            return None
        return float(text)
    except ValueError:
        return None


def _from_hex(text: str) -> float:
    """The float that hexadecimal digits with a point or an exponent spell."""
    try:
        return float.fromhex(text)
    except OverflowError:
        return -math.inf if text.startswith("-") else math.inf


def to_integer(value: Value) -> int | None:
    """An integer with exactly this value, or None."""
    number = to_number(value)
    if isinstance(number, float):
        exact = number.is_integer() and -_HALF <= number < _HALF
        return int(number) if exact else None
    return number


def number_text(value: int | float) -> str:
    """A number as `print` shows it: %d, or %.14g with `.0` where that looks like an integer."""
    if isinstance(value, int):
        return str(value)
    if math.isnan(value):
        raise FaultError("not exact", "how a result that is not a number prints is the machine's")
    text = f"{value:.14g}"
    return text if any(mark in text for mark in ".enif") else f"{text}.0"


class LuaRules(Rules):
    """Dynamic types; only nil and false do not hold; strings and numbers convert."""

    fills_arguments = True
    until_sees_body = True
    drops_no_value = True
    places_first = True  # the manual leaves it open; so does the compiler that everyone uses
    names_open = True  # locals are read late, from their register; globals are read in their turn
    separator = "\t"

    def __init__(self, semantics: Semantics, limits: Limits) -> None:
        super().__init__(semantics, limits)
        arithmetic: dict[BinaryOp, Callable[[Any, Any], Any]] = {
            "add": operator.add,
            "subtract": operator.sub,
            "multiply": operator.mul,
            "divide": _floor_divide,
            "modulo": _modulo,
        }
        floats: dict[BinaryOp, Callable[[float, float], float]] = {
            "true_divide": _divide,
            "power": _power,
        }
        self.operations = {
            **{op: self._arithmetic(apply, whole=True) for op, apply in arithmetic.items()},
            **{op: self._arithmetic(apply, whole=False) for op, apply in floats.items()},
            "concat": self._concat,
            "equal": equal,
            "not_equal": lambda left, right: not equal(left, right),
            "less": _ordered(operator.lt),
            "less_equal": _ordered(operator.le),
            "greater": _ordered(operator.gt),
            "greater_equal": _ordered(operator.ge),
        }
        self.builtins = functions(self)

    @staticmethod
    def _arithmetic(apply: Callable[[Any, Any], Any], *, whole: bool) -> Any:
        """An operation on two numbers; `whole`: two integers give one, which wraps."""

        def compute(left: Value, right: Value) -> Value:
            one, other = to_number(left), to_number(right)
            if one is None or other is None:
                worse = type_name(left if one is None else right)
                raise FaultError("type error", f"arithmetic on a {worse} value")
            if whole and isinstance(one, int) and isinstance(other, int):
                return wrap(apply(one, other))
            return float(apply(float(one), float(other)))

        return compute

    def _concat(self, left: Value, right: Value) -> Value:
        for value in (left, right):
            if type(value) not in (str, int, float):
                raise FaultError("type error", f"concatenation of a {type_name(value)} value")
        return self.kept(self.text(left) + self.text(right))

    def number(self, literal: int | float) -> Value:
        return literal

    def call(self, node: Builtin, arguments: list[Value]) -> Value:
        """Values too many are not looked at; one too few is a fault."""
        function = self.builtins[node.name]
        least, most = arity(function)
        if len(arguments) < least:
            place = len(arguments) + 1
            raise FaultError(
                "wrong arguments", f"bad argument #{place} to '{node.name}' (no value)"
            )
        return function(*arguments[:most])

    def truth(self, value: Value) -> bool:
        return value is not None and value is not False

    def negate(self, value: Value) -> Value:
        number = to_number(value)
        if number is None:
            raise FaultError("type error", f"arithmetic on a {type_name(value)} value")
        return wrap(-number) if isinstance(number, int) else -number

    def text(self, value: Value) -> str:
        """What `tostring` gives."""
        if value is None:
            return "nil"
        if isinstance(value, bool):
            return "true" if value else "false"
        if isinstance(value, str):
            return value
        if isinstance(value, int | float):
            return number_text(value)
        raise FaultError("not exact", "a table prints as its address")

    def unset(self, name: str) -> Value:
        """A name without a value is nil."""
        return None

    def counts(self, first: Value, last: Value, step: Any, inclusive: bool) -> Iterator[Value]:
        start, end = _bound(first, "initial value"), _bound(last, "limit")
        by = _bound(step, "step")
        if by == 0:
            raise FaultError("wrong arguments", "'for' step is zero")
        # The limit alone may be a text without making the loop one of floats.
        if isinstance(first, str) or isinstance(step, str):
            start = float(start)
        return _counted(start, end, by, inclusive)

    def elements(self, sequence: Value) -> Iterator[Value]:
        """The pairs of `ipairs`, while the table may grow."""
        if not isinstance(sequence, list):
            raise FaultError("type error", f"table expected, got {type_name(sequence)}")
        return _pairs(sequence)

    def element(self, sequence: Value, position: Value) -> Value:
        if not isinstance(sequence, list):
            if isinstance(sequence, str):
                raise FaultError("not exact", "indexing a string is outside the subset")
            raise FaultError("type error", f"attempt to index a {type_name(sequence)} value")
        at = self._position(position)
        return sequence[at - 1] if at is not None and 1 <= at <= len(sequence) else None

    @staticmethod
    def _position(position: Value) -> int | None:
        return None if isinstance(position, str) else to_integer(position)

    def store(self, sequence: Value, position: Value, value: Value) -> None:
        if not isinstance(sequence, list):
            raise FaultError("type error", f"attempt to index a {type_name(sequence)} value")
        at, size = self._position(position), len(sequence)
        if value is None and at is not None and not 1 <= at <= size:
            return  # there was nothing
        if at is None or not 1 <= at <= size + 1:
            raise FaultError("not exact", "a table with a key that is no position in a list")
        if value is None:
            if at == size:
                sequence.pop()
            elif at < size:
                raise FaultError("not exact", "a table with a hole")
        elif at <= size:
            sequence[at - 1] = value
        else:
            self.room(sequence)
            sequence.append(value)

    def list_of(self, values: list[Value]) -> Value:
        if None in values:
            raise FaultError("not exact", "a table with a hole")
        return self.kept(values)


def equal(left: Value, right: Value) -> bool:
    """Numbers by value, strings by content, tables by identity; other kinds differ."""
    if type_name(left) != type_name(right):
        return False
    return left is right if isinstance(left, list) else left == right


def _ordered(compare: Callable[[Any, Any], bool]) -> Any:
    def apply(left: Value, right: Value) -> Value:
        one, other = type_name(left), type_name(right)
        if one != other or one not in ("number", "string"):
            raise FaultError("type error", f"attempt to compare {one} with {other}")
        return compare(left, right)

    return apply


def _floor_divide(left: Any, right: Any) -> Any:
    if isinstance(left, int):
        if right == 0:
            raise FaultError("division by zero", "attempt to perform 'n//0'")
        return left // right
    quotient = _divide(left, right)
    if quotient == 0 or not math.isfinite(quotient):
        return quotient  # a zero keeps its sign
    return float(math.floor(quotient))


def _modulo(left: Any, right: Any) -> Any:
    if isinstance(left, int):
        if right == 0:
            raise FaultError("division by zero", "attempt to perform 'n%%0'")
        return left % right
    if right == 0 or math.isinf(left):
        return math.nan
    rest = math.fmod(left, right)
    return rest + right if rest * right < 0 else rest


def _divide(left: float, right: float) -> float:
    """Division as IEEE 754 has it: by zero it gives an infinity or no number."""
    if right != 0:
        return left / right
    if left == 0 or math.isnan(left):
        return math.nan
    return math.copysign(math.inf, left) * math.copysign(1.0, right)


def _power(left: float, right: float) -> float:
    try:
        return math.pow(left, right)
    except OverflowError:
        odd = right.is_integer() and right % 2 == 1
        return -math.inf if left < 0 and odd else math.inf
    except ValueError:
        return math.inf if left == 0 else math.nan


def _bound(value: Value, what: str) -> int | float:
    """A part of a loop's head as the number that it is, or that it spells (Lua 5.4.4 does)."""
    number = to_number(value)
    if number is None:
        raise FaultError("type error", f"'for' {what} must be a number")
    return number


def _counted(
    first: int | float, last: int | float, step: int | float, inclusive: bool
) -> Iterator[Value]:
    """The values of a numeric for; integers do not wrap past the end."""
    if isinstance(first, int) and isinstance(step, int):
        if isinstance(last, float):
            if math.isnan(last):
                return
            bounded = max(-(2.0**63), min(last, 2.0**63))
            last = math.floor(bounded) if step > 0 else math.ceil(bounded)
        past = (1 if step > 0 else -1) if inclusive else 0
        end = max(-_HALF - 1, min(last + past, _HALF))
        yield from range(first, end, step)
        return
    value, bound = float(first), float(last)
    # Beside what is no number the first turn is not ruled out, and the next not allowed.
    goes_on = not (value > bound if step > 0 else value < bound)
    while goes_on and (inclusive or value != bound):
        yield value
        value += step
        goes_on = value <= bound if step > 0 else value >= bound


def _pairs(table: list[Value]) -> Iterator[Value]:
    position = 0
    while position < len(table):
        position += 1
        yield [position, table[position - 1]]


RULES = LuaRules
