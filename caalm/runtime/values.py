"""Values and operators: integers, strings and truth values, and what may be done to them.

`bool` is not an integer here: every operator looks at the exact type. Faults are raised as
`FaultError` and turned into an `Execution` by the interpreter.
"""

import operator
from collections.abc import Callable, Mapping
from functools import lru_cache
from types import NoneType
from typing import NoReturn

from caalm.nodes import BinaryOp, Span
from caalm.runtime.semantics import Limits, Semantics
from caalm.runtime.trace import FaultCode, ProgramFault, Undefined, Value

Operation = Callable[[Value, Value], Value]

_KINDS = {
    int: "an integer",
    str: "a string",
    bool: "a truth value",
    float: "a number with a fraction",
    list: "a list",
    tuple: "a tuple",
    NoneType: "nothing",
    Undefined: "undefined",
}


class FaultError(Exception):
    """A program's fault on its way to the `Execution`; never leaves the runtime."""

    def __init__(self, code: FaultCode, message: str, span: Span | None = None) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.span = span

    def reported(self) -> ProgramFault:
        """The fault as data."""
        return ProgramFault(self.code, self.message, self.span)


def kind_of(value: Value) -> str:
    """What a person calls the type of a value, with its article."""
    return _KINDS[type(value)]


def text_of(value: Value, semantics: Semantics) -> str:
    """How a value is printed and joined to a text."""
    if value is True:
        return semantics.true_text
    if value is False:
        return semantics.false_text
    return str(value)


def floor_divide(left: int, right: int) -> int:
    """The quotient rounded towards minus infinity."""
    return left // right


def truncate_divide(left: int, right: int) -> int:
    """The quotient rounded towards zero."""
    quotient = abs(left) // abs(right)
    return quotient if (left < 0) == (right < 0) else -quotient


def modulo_of_divisor(left: int, right: int) -> int:
    """The remainder with the divisor's sign."""
    return left % right


def modulo_of_dividend(left: int, right: int) -> int:
    """The remainder with the dividend's sign."""
    return left - right * truncate_divide(left, right)


@lru_cache(maxsize=64)
def operations(semantics: Semantics, limits: Limits) -> Mapping[BinaryOp, Operation]:
    """The function of every binary operator but `and` and `or`, which may not look right.

    The table is kept for the next program under the same rules: nobody may change it.
    """
    divide = floor_divide if semantics.division == "floor" else truncate_divide
    modulo = modulo_of_divisor if semantics.modulo == "divisor" else modulo_of_dividend
    arithmetic = {
        "subtract": operator.sub,
        "multiply": operator.mul,
        "divide": divide,
        "modulo": modulo,
    }
    order = {
        "less": operator.lt,
        "less_equal": operator.le,
        "greater": operator.gt,
        "greater_equal": operator.ge,
    }
    table: dict[BinaryOp, Operation] = {
        "add": _add(limits),
        "concat": _concat(semantics, limits),
        "equal": _equal(False),
        "not_equal": _equal(True),
    }
    for name, compute in arithmetic.items():
        table[name] = _arithmetic(name, compute, limits)  # type: ignore[index]
    for name, compare in order.items():
        table[name] = _ordered(name, compare)  # type: ignore[index, arg-type]
    return table


def _add(limits: Limits) -> Operation:
    most, longest = limits.integer, limits.string

    def add(left: Value, right: Value) -> Value:
        if type(left) is int and type(right) is int:
            total = left + right
            if -most <= total <= most:
                return total
            raise out_of_range(limits)
        if type(left) is str and type(right) is str:
            if len(left) + len(right) > longest:
                raise too_long(limits)
            return left + right
        _mismatch("add", left, right)

    return add


def _arithmetic(name: str, compute: Callable[[int, int], int], limits: Limits) -> Operation:
    most = limits.integer
    divides = name in ("divide", "modulo")

    def apply(left: Value, right: Value) -> Value:
        if type(left) is not int or type(right) is not int:
            _mismatch(name, left, right)
        if divides and right == 0:
            raise FaultError("division by zero", f"{name} has zero on its right")
        result = compute(left, right)
        if -most <= result <= most:
            return result
        raise out_of_range(limits)

    return apply


def _concat(semantics: Semantics, limits: Limits) -> Operation:
    longest = limits.string

    def concat(left: Value, right: Value) -> Value:
        one, other = text_of(left, semantics), text_of(right, semantics)
        if len(one) + len(other) > longest:
            raise too_long(limits)
        return one + other

    return concat


def _ordered(name: str, compare: Callable[[Value, Value], bool]) -> Operation:
    def apply(left: Value, right: Value) -> Value:
        if type(left) is not type(right) or type(left) is bool:
            _mismatch(name, left, right)
        return compare(left, right)

    return apply


def _equal(opposite: bool) -> Operation:
    def apply(left: Value, right: Value) -> Value:
        if type(left) is not type(right):
            _mismatch("not_equal" if opposite else "equal", left, right)
        return (left == right) is not opposite

    return apply


def _mismatch(name: str, left: Value, right: Value) -> NoReturn:
    sign = name.replace("_", " ")
    raise FaultError("type error", f"{sign} cannot take {kind_of(left)} and {kind_of(right)}")


def out_of_range(limits: Limits) -> FaultError:
    """The fault of an integer past the limit."""
    return FaultError("integer out of range", f"an integer went past {limits.integer}")


def too_long(limits: Limits) -> FaultError:
    """The fault of a string past the limit."""
    return FaultError("string too long", f"a string went past {limits.string} characters")
