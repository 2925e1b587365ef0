"""Python's rules (CPython 3.11), for programs of numbers, texts and lists.

Values are Python's own, so most operators are too; each is guarded, because a program may
ask for more than the limits allow. Source: docs.python.org/3/reference/expressions.html.
"""

import operator
from collections.abc import Callable, Iterator
from typing import Any

from caalm.nodes import BinaryOp, Builtin
from caalm.runtime.rules import Operation, Rules
from caalm.runtime.semantics import Limits, Semantics
from caalm.runtime.trace import Value
from caalm.runtime.values import FaultError, kind_of

_MOST_BITS = 4_096  # of an integer; CPython itself refuses to print 4,300 digits


class PythonRules(Rules):
    """Dynamic types, integers without bounds, floor division, one scope a function."""

    block_scoped = False
    places_last = True
    finds_functions_first = True

    def __init__(self, semantics: Semantics, limits: Limits) -> None:
        super().__init__(semantics, limits)
        guarded: dict[BinaryOp, Callable[[Any, Any], Any]] = {
            "add": operator.add,
            "subtract": operator.sub,
            "multiply": self._multiply,
            "divide": operator.floordiv,
            "true_divide": operator.truediv,
            "modulo": self._modulo,
            "power": self._power,
            "equal": operator.eq,
            "not_equal": operator.ne,
            "less": operator.lt,
            "less_equal": operator.le,
            "greater": operator.gt,
            "greater_equal": operator.ge,
            "in": lambda left, right: left in right,
            "not_in": lambda left, right: left not in right,
        }
        self.operations = {op: self._guarded(op, apply) for op, apply in guarded.items()}
        self.builtins = {
            "length": len,
            "text": self.text,
            "integer": int,
            "float": float,
            "absolute": abs,
            "range": self._range,
            "append": lambda values, value: self.room(values).append(value),
            "upper": str.upper,
            "lower": str.lower,
        }

    def _guarded(self, op: str, apply: Callable[[Any, Any], Any]) -> Operation:
        def guarded(left: Value, right: Value) -> Value:
            try:
                result = apply(left, right)
            except ZeroDivisionError:
                raise FaultError("division by zero", f"{op} has zero on its right") from None
            except TypeError:
                message = f"{op} cannot take {kind_of(left)} and {kind_of(right)}"
                raise FaultError("type error", message) from None
            except OverflowError:
                raise FaultError("not exact", f"{op} leaves the range of a float") from None
            return self._within(result)

        return guarded

    def _within(self, value: Any) -> Value:
        if type(value) is int and value.bit_length() > _MOST_BITS:
            raise FaultError("integer out of range", f"an integer of more than {_MOST_BITS} bits")
        if isinstance(value, complex):
            raise FaultError("not exact", "complex numbers are outside the subset")
        return self.kept(value)

    def _multiply(self, left: Any, right: Any) -> Any:
        for sequence, count in ((left, right), (right, left)):
            if isinstance(sequence, str | list) and isinstance(count, int):
                most = self.limits.string if isinstance(sequence, str) else self.limits.elements
                if len(sequence) * count > most:
                    what = "string" if isinstance(sequence, str) else "list"
                    raise FaultError(f"{what} too long", f"a {what} went past {most}")  # type: ignore[arg-type]
        return left * right

    def _modulo(self, left: Any, right: Any) -> Any:
        if isinstance(left, str):
            raise FaultError("not exact", "formatting by % is outside the subset")
        return left % right

    def _power(self, left: Any, right: Any) -> Any:
        whole = isinstance(left, int) and isinstance(right, int) and right > 0
        if whole and left.bit_length() * right > 2 * _MOST_BITS:
            raise FaultError("integer out of range", f"more than {_MOST_BITS} bits")
        return left**right

    @staticmethod
    def _range(*bounds: Any) -> Any:
        try:
            return range(*bounds)
        except (TypeError, ValueError) as error:
            raise FaultError("type error", str(error)) from None

    def call(self, node: Builtin, arguments: list[Value]) -> Value:
        try:
            return self._within(super().call(node, arguments))
        except (TypeError, ValueError) as error:
            raise FaultError("type error", str(error)) from None

    def truth(self, value: Value) -> bool:
        return bool(value)

    def negate(self, value: Value) -> Value:
        if not isinstance(value, int | float):
            raise FaultError("type error", f"- cannot take {kind_of(value)}")
        return -value

    def text(self, value: Value) -> str:
        return str(value)

    def counts(self, first: Value, last: Value, step: int, inclusive: bool) -> Iterator[Value]:
        if not isinstance(first, int) or not isinstance(last, int):
            raise FaultError("type error", "range takes whole numbers")
        past = (1 if step > 0 else -1) if inclusive else 0
        return iter(range(first, last + past, step))

    def elements(self, sequence: Value) -> Iterator[Value]:
        if not isinstance(sequence, str | list | range):
            return super().elements(sequence)
        return iter(sequence)

    def element(self, sequence: Value, position: Value) -> Value:
        if not isinstance(sequence, str | list) or not isinstance(position, int):
            raise FaultError("type error", f"{kind_of(sequence)} has no such element")
        try:
            return sequence[position]
        except IndexError:
            raise FaultError("index out of range", f"there is no element {position}") from None

    def part(self, sequence: Value, first: Any, last: Any, step: Any) -> Value:
        if not isinstance(sequence, str | list):
            return super().part(sequence, first, last, step)
        try:
            return sequence[slice(first, last, step)]
        except (TypeError, ValueError) as error:
            raise FaultError("type error", str(error)) from None

    def spread(self, value: Value, count: int) -> list[Value]:
        values = list(self.elements(value))
        if len(values) != count:
            raise FaultError("type error", f"{len(values)} values for {count} targets")
        return values

    def affix(self, value: Value, usual: str) -> str:
        if value is not None and not isinstance(value, str):
            raise FaultError("type error", f"sep and end are texts, not {kind_of(value)}")
        return usual if value is None else value

    def store(self, sequence: Value, position: Value, value: Value) -> None:
        if not isinstance(sequence, list) or not isinstance(position, int):
            raise FaultError("type error", f"{kind_of(sequence)} takes no elements")
        try:
            sequence[position] = value
        except IndexError:
            raise FaultError("index out of range", f"there is no element {position}") from None


RULES = PythonRules
