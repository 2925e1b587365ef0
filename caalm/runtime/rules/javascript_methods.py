"""The methods of JavaScript's strings, lists and numbers, by name with a point: `.slice`.

A method takes the value that it belongs to first. One name may belong to several kinds of
values; a kind that does not have it is a type error. Source: ECMA-262, sections 21.1.3
(Number), 22.1.3 (String) and 23.1.3 (Array).
"""

import math
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from caalm.runtime.rules import Function
from caalm.runtime.rules.javascript_lists import ListMethods
from caalm.runtime.rules.javascript_numbers import based_text, fixed_text
from caalm.runtime.rules.javascript_strings import StringMethods
from caalm.runtime.trace import UNDEFINED, Value
from caalm.runtime.values import FaultError

if TYPE_CHECKING:
    from caalm.runtime.rules.javascript import JavaScriptRules

_KINDS = (str, list, float, bool)


def methods(rules: "JavaScriptRules") -> Mapping[str, Function]:
    """All methods, and `.length`, which is asked for in the same way."""
    tables: dict[type, Mapping[str, Callable[..., Value]]] = {
        str: StringMethods(rules).table,
        list: ListMethods(rules).table,
        float: _NumberMethods(rules).table,
        bool: {"toString": lambda value, *_: rules.text(value)},
    }
    names = {name for table in tables.values() for name in table}
    made = {f".{name}": _dispatched(rules, name, tables) for name in sorted(names)}
    return {**made, ".length": _length(rules)}


def _dispatched(
    rules: "JavaScriptRules", name: str, tables: Mapping[type, Mapping[str, Callable[..., Value]]]
) -> Function:
    own = {kind: table[name] for kind, table in tables.items() if name in table}

    def apply(value: Value, *given: Value) -> Value:
        rules.present(value)
        method: Any = own.get(type(value))
        if method is None:
            raise FaultError("type error", f".{name} is not a function")
        return rules.kept(method(value, *given))

    return apply


def _length(rules: "JavaScriptRules") -> Function:
    def length(value: Value) -> Value:
        rules.present(value)
        return float(len(value)) if isinstance(value, str | list) else UNDEFINED

    return length


class _NumberMethods:
    def __init__(self, rules: "JavaScriptRules") -> None:
        self._rules = rules
        self.table: Mapping[str, Callable[..., Value]] = {
            "toString": self._to_string,
            "toFixed": self._to_fixed,
        }

    def _to_string(self, value: float, base: Value = UNDEFINED, *_: Value) -> Value:
        by = 10.0 if base is UNDEFINED else self._rules.to_integer(base)
        if not 2 <= by <= 36:
            raise FaultError("wrong arguments", "toString() radix must be between 2 and 36")
        return based_text(value, int(by))

    def _to_fixed(self, value: float, digits: Value = UNDEFINED, *_: Value) -> Value:
        count = self._rules.to_integer(digits)
        if not 0 <= count <= 100:
            raise FaultError("wrong arguments", "toFixed() digits must be between 0 and 100")
        return "NaN" if math.isnan(value) else fixed_text(value, int(count))
