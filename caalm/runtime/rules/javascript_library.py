"""What JavaScript brings along: Math, Number, conversions; see the others for methods.

Source: ECMA-262, sections 19.2 (functions), 21.1 (Number), 21.3 (Math). Functions whose last
digit each machine computes in its own way (`Math.sin` and its like) are not there.
"""

import math
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from caalm.runtime.rules import Function
from caalm.runtime.rules import javascript_numbers as numbers
from caalm.runtime.rules.javascript_methods import methods
from caalm.runtime.rules.javascript_power import power
from caalm.runtime.rules.javascript_texts import by_character
from caalm.runtime.trace import UNDEFINED, Value
from caalm.runtime.values import FaultError

if TYPE_CHECKING:
    from caalm.runtime.rules.javascript import JavaScriptRules

_CONSTANTS: Mapping[str, float] = {
    "NaN": math.nan,
    "Infinity": math.inf,
    "Math.PI": math.pi,
    "Math.E": math.e,
    "Math.SQRT2": 2**0.5,
    "Number.MAX_SAFE_INTEGER": 2.0**53 - 1,
    "Number.MIN_SAFE_INTEGER": 1 - 2.0**53,
    "Number.MAX_VALUE": 1.7976931348623157e308,
    "Number.MIN_VALUE": 5e-324,
    "Number.EPSILON": 2.0**-52,
    "Number.POSITIVE_INFINITY": math.inf,
    "Number.NEGATIVE_INFINITY": -math.inf,
    "Number.NaN": math.nan,
}
_OF_A_NUMBER: Mapping[str, Callable[[float], float]] = {
    "Math.floor": numbers.floored,
    "Math.ceil": numbers.ceiled,
    "Math.trunc": numbers.truncated,
    "Math.round": numbers.rounded,
    "Math.abs": abs,
    "Math.sqrt": lambda value: math.sqrt(value) if value >= 0 else math.nan,
    "Math.sign": lambda value: math.copysign(1.0, value) if abs(value) > 0 else value,
}


def functions(rules: "JavaScriptRules") -> Mapping[str, Function]:
    """The functions, constants and methods by their name in a `Builtin` node."""
    library = _Library(rules)
    number = rules.to_number
    table: dict[str, Function] = {
        **{name: library.constant(value) for name, value in _CONSTANTS.items()},
        **{name: library.of_a_number(apply) for name, apply in _OF_A_NUMBER.items()},
        "Math.pow": lambda base=UNDEFINED, by=UNDEFINED: power(number(base), number(by)),
        "Math.max": lambda *values: library.extreme(values, -math.inf),
        "Math.min": lambda *values: library.extreme(values, math.inf),
        "Number": lambda *values: number(values[0]) if values else 0.0,
        "String": lambda *values: rules.text(values[0]) if values else "",
        "Boolean": lambda value=UNDEFINED: rules.truth(value),
        "isNaN": lambda value=UNDEFINED: math.isnan(number(value)),
        "isFinite": lambda value=UNDEFINED: math.isfinite(number(value)),
        "Number.isNaN": lambda value=UNDEFINED: type(value) is float and math.isnan(value),
        "Number.isFinite": lambda value=UNDEFINED: type(value) is float and math.isfinite(value),
        "Number.isInteger": lambda value=UNDEFINED: _is_whole(value),
        "Number.isSafeInteger": lambda value=UNDEFINED: _is_whole(value) and abs(value) < 2**53,
        "parseInt": library.parse_int,
        "parseFloat": library.parse_float,
        "Number.parseInt": library.parse_int,
        "Number.parseFloat": library.parse_float,
        "String.fromCharCode": library.from_codes,
        "Array.isArray": lambda value=UNDEFINED: isinstance(value, list),
        "Array.from": library.array_from,
        "Array.fill": library.filled,
        "typeof": library.kind,
        "process.stdout.write": library.written,
    }
    return {**table, **methods(rules)}


def _is_whole(value: Value) -> bool:
    return type(value) is float and value.is_integer()


class _Library:
    """The functions that are more than a line."""

    def __init__(self, rules: "JavaScriptRules") -> None:
        self.rules = rules

    @staticmethod
    def constant(value: float) -> Function:
        return lambda: value

    def of_a_number(self, apply: Callable[[float], float]) -> Function:
        return lambda value=UNDEFINED: apply(self.rules.to_number(value))

    def extreme(self, values: tuple[Value, ...], best: float) -> Value:
        """The largest (or smallest) number; one that is none wins, and -0 is below 0."""
        upwards = best < 0
        given = [self.rules.to_number(value) for value in values]
        for value in given:
            if value != value:
                return math.nan
            if value == best == 0:
                best = best if (math.copysign(1, best) > 0) is upwards else value
            elif (value > best) is upwards and value != best:
                best = value
        return best

    def parse_int(self, value: Value = UNDEFINED, base: Value = UNDEFINED) -> Value:
        wanted = self.rules.to_number(base)
        whole = int(wanted) if math.isfinite(wanted) else 0
        return numbers.parse_int(self.rules.text(value), (whole + 2**31) % 2**32 - 2**31)

    def parse_float(self, value: Value = UNDEFINED) -> Value:
        return numbers.parse_float(self.rules.text(value))

    def from_codes(self, *values: Value) -> Value:
        codes = [self.rules.to_number(value) for value in values]
        return "".join(chr(int(code) % 2**16 if math.isfinite(code) else 0) for code in codes)

    def array_from(self, value: Value = UNDEFINED, change: Value = UNDEFINED) -> Value:
        self.rules.present(value)
        if change is not UNDEFINED:
            raise FaultError("type error", "what changes the elements must be a function")
        if isinstance(value, str):
            return self.rules.kept(list(by_character(value)))
        return list(value) if isinstance(value, list) else []

    def filled(self, count: Value, value: Value = UNDEFINED) -> Value:
        """`Array(count).fill(value)`."""
        if type(count) is not float:
            return [value]  # a list of this one element, filled
        if not (count.is_integer() and 0 <= count < 2**32):
            raise FaultError("wrong arguments", "Invalid array length")
        if count > self.rules.limits.elements:
            raise FaultError(
                "list too long", f"a list went past {self.rules.limits.elements} elements"
            )
        return [value] * int(count)

    def kind(self, value: Value) -> Value:
        """What `typeof` says: null is an object."""
        from caalm.runtime.rules.javascript import type_name

        name = type_name(value)
        return "object" if name == "null" else name

    def written(self, value: Value = UNDEFINED) -> Value:
        """What `process.stdout.write` writes: texts only."""
        if not isinstance(value, str):
            raise FaultError("type error", "the chunk must be a string")
        return value
