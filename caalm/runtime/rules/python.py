"""Python's rules (CPython 3.11), for programs of numbers, texts, lists and tuples.

Values are Python's own, so most operators are too; each is guarded, because a program may
ask for more than the limits allow. What CPython raises is a fault; where Python's versions
differ, or a value cannot be shown exactly, it is refused as not exact.
Source: https://docs.python.org/3.11/reference/expressions.html.
"""

import builtins
import operator
from collections.abc import Callable, Iterator
from typing import Any

from caalm.nodes import BinaryOp, Builtin
from caalm.runtime.rules import Operation, Rules
from caalm.runtime.rules.python_guards import (
    check_directives,
    check_held,
    faulting,
    most_of,
)
from caalm.runtime.rules.python_library import METHODS, functions, short
from caalm.runtime.semantics import Limits, Semantics
from caalm.runtime.trace import Value
from caalm.runtime.values import FaultError

MOST_BITS = 4_096  # of an integer; CPython itself refuses to print 4,300 digits
_MOST_STORED = 1 << 24  # elements and characters put into lists, all together
_PYTHONS_OWN = frozenset(dir(builtins))


class PythonRules(Rules):
    """Dynamic types, integers without bounds, floor division, one scope a function."""

    block_scoped = False
    places_last = True
    finds_functions_first = True

    def __init__(self, semantics: Semantics, limits: Limits) -> None:
        super().__init__(semantics, limits)
        self._stored = 0
        apply: dict[BinaryOp, Callable[[Any, Any], Any]] = {
            "add": operator.add,
            "subtract": operator.sub,
            "multiply": self._multiply,
            "divide": operator.floordiv,
            "true_divide": operator.truediv,
            "modulo": self._modulo,
            "power": self._power,
        }
        comparing: dict[BinaryOp, Callable[[Any, Any], Any]] = {
            "equal": operator.eq,
            "not_equal": operator.ne,
            "less": operator.lt,
            "less_equal": operator.le,
            "greater": operator.gt,
            "greater_equal": operator.ge,
            "in": lambda left, right: left in right,
            "not_in": lambda left, right: left not in right,
        }
        self.operations = {
            **{op: self._computing(function) for op, function in apply.items()},
            **{op: self._comparing(function) for op, function in comparing.items()},
        }
        self.builtins = functions(self)

    def _computing(self, function: Callable[[Any, Any], Any]) -> Operation:
        return lambda left, right: self.within(faulting(function, left, right))

    def _comparing(self, function: Callable[[Any, Any], Any]) -> Operation:
        def compare(left: Value, right: Value) -> Value:
            if type(left) in _HOLD or type(right) in _HOLD:
                check_held(self.limits, left, right)
            elif isinstance(right, range) and not isinstance(left, int | range):
                short(self.limits, right)
            return faulting(function, left, right)  # type: ignore[no-any-return]

        return compare

    def within(self, value: Any) -> Value:
        """The value, if it is of a kind and size that the rules allow."""
        if type(value) is int and value.bit_length() > MOST_BITS:
            raise FaultError("integer out of range", f"an integer of more than {MOST_BITS} bits")
        if isinstance(value, complex):
            raise FaultError("not exact", "complex numbers are outside the subset")
        if isinstance(value, tuple) and len(value) > self.limits.elements:
            raise FaultError("list too long", f"a tuple went past {self.limits.elements} elements")
        return self.kept(value)

    def _multiply(self, left: Any, right: Any) -> Any:
        for sequence, count in ((left, right), (right, left)):
            if isinstance(sequence, str | list | tuple) and isinstance(count, int):
                most_of(self.limits, sequence, len(sequence) * max(0, count))
        return left * right

    def _modulo(self, left: Any, right: Any) -> Any:
        if isinstance(left, str):
            shown = right if isinstance(right, tuple) else (right,)
            check_directives(self.limits, left, sum(len(self.text(value)) for value in shown))
        return left % right

    def _power(self, left: Any, right: Any) -> Any:
        whole = isinstance(left, int) and isinstance(right, int) and right > 0
        if whole and left.bit_length() * right > 2 * MOST_BITS and abs(left) > 1:
            raise FaultError("integer out of range", f"more than {MOST_BITS} bits")
        return left**right

    # Values

    def number(self, literal: int | float) -> Value:
        return self.within(literal)

    def truth(self, value: Value) -> bool:
        return bool(value)

    def negate(self, value: Value) -> Value:
        return faulting(operator.neg, value)  # type: ignore[no-any-return]

    def text(self, value: Value) -> str:
        """What `str` gives."""
        if type(value) in _HOLD:
            check_held(self.limits, value)
            if _over(value, self.limits.output):
                raise FaultError("string too long", "a list whose text is too long")
        elif isinstance(value, _NAMELESS):
            raise FaultError("not exact", f"a {type(value).__name__} object prints as its address")
        text = str(value)
        if not text.isascii() and any("\ud800" <= character < "\ue000" for character in text):
            raise FaultError("not exact", "half a character cannot be printed")
        return text

    def affix(self, value: Value, usual: str) -> str:
        if value is not None and not isinstance(value, str):
            raise FaultError("type error", "sep and end must be None or a string")
        return usual if value is None else self.text(value)

    def unset(self, name: str) -> Value:
        if name in _PYTHONS_OWN:
            raise FaultError("not exact", f"`{name}` means Python's own here")
        return super().unset(name)

    # Sequences

    def counts(self, first: Value, last: Value, step: int, inclusive: bool) -> Iterator[Value]:
        past = (1 if step > 0 else -1) if inclusive else 0
        end = last + past if past and isinstance(last, int) else last
        return iter(faulting(range, first, end, step))

    def elements(self, sequence: Value) -> Iterator[Value]:
        return faulting(iter, sequence)  # type: ignore[no-any-return]

    def element(self, sequence: Value, position: Value) -> Value:
        return self.within(faulting(operator.getitem, sequence, position))

    def part(self, sequence: Value, first: Any, last: Any, step: Any) -> Value:
        return self.within(faulting(operator.getitem, sequence, slice(first, last, step)))

    def spread(self, value: Value, count: int) -> list[Value]:
        values = []
        for element in self.elements(value):
            values.append(element)
            if len(values) > count:
                raise FaultError("type error", f"too many values to unpack (expected {count})")
        if len(values) < count:
            raise FaultError(
                "type error", f"not enough values to unpack (expected {count}, got {len(values)})"
            )
        return values

    def store(self, sequence: Value, position: Value, value: Value) -> None:
        self.keep(value)
        faulting(operator.setitem, sequence, position, value)

    def list_of(self, values: list[Value]) -> Value:
        for value in values:
            self.keep(value)
        return self.kept(values)

    def keep(self, value: Value) -> Value:
        """The value, if all that is put into lists still fits."""
        self._stored += len(value) if isinstance(value, str | list | tuple) else 1
        if self._stored > _MOST_STORED:
            raise FaultError("list too long", f"more than {_MOST_STORED} elements put into lists")
        return value

    # Calls

    def receives(self, node: Builtin, first: Value) -> None:
        """A method that a value lacks is missed before its arguments are looked at."""
        if node.name in METHODS and not hasattr(first, node.name[1:]):
            kind = type(first).__name__
            message = f"'{kind}' object has no attribute '{node.name[1:]}'"
            raise FaultError("type error", message)

    def call(self, node: Builtin, arguments: list[Value]) -> Value:
        return self.within(faulting(self.builtins[node.name], *arguments))


_HOLD = (list, tuple)
_NAMELESS = (enumerate, zip, reversed)


def _over(value: Any, most: int) -> bool:
    """Whether the texts in a list are together longer than `most`."""
    waiting, size = [value], 0
    while waiting:
        here = waiting.pop()
        if isinstance(here, _HOLD):
            waiting += here
            size += 2 * len(here)
        elif isinstance(here, str):
            size += len(here)
        elif isinstance(here, int):
            size += here.bit_length() // 4
        if size > 4 * most:
            return True
    return False


RULES = PythonRules
