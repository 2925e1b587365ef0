"""JavaScript's rules (ECMA-262, as Node.js 20 runs them): doubles, UTF-16 texts, conversions.

A number is a Python float, a text a string of UTF-16 units (`javascript_texts`), a list a
list. What would make a list another thing (a hole, a key that is no place) is refused.
Source: https://tc39.es/ecma262/, sections 7 (conversions) and 13 (operators).
"""

import math
import operator
from collections.abc import Callable, Iterator
from typing import Any

from caalm.nodes import BinaryOp, Builtin
from caalm.runtime.rules import Operation, Rules, arity
from caalm.runtime.rules.javascript_library import functions
from caalm.runtime.rules.javascript_numbers import (
    floored,
    number_of,
    quotient,
    remainder,
    truncated,
)
from caalm.runtime.rules.javascript_numbers import number_text as text_of_number
from caalm.runtime.rules.javascript_power import power
from caalm.runtime.rules.javascript_show import formatted
from caalm.runtime.rules.javascript_texts import by_character, characters, printable, units
from caalm.runtime.semantics import Limits, Semantics
from caalm.runtime.trace import UNDEFINED, Value
from caalm.runtime.values import FaultError

_TYPES = {bool: "boolean", float: "number", str: "string", list: "object"}
_DEEPEST = 40  # lists in each other that become a text
_SHOWN_DEEP = 4


def type_name(value: Value) -> str:
    """What `typeof` says, with null apart."""
    if value is None:
        return "null"
    return _TYPES.get(type(value), "undefined")


class JavaScriptRules(Rules):
    """Dynamic types; every operator converts; blocks have scopes, names a dead zone."""

    names_from_start = True
    hoists = True
    finds_functions_first = True
    late_defaults = True
    fills_arguments = True
    empty_value = UNDEFINED

    def __init__(self, semantics: Semantics, limits: Limits) -> None:
        super().__init__(semantics, limits)
        self.operations = {
            "add": self._add,
            "concat": lambda left, right: self.kept(self.text(left) + self.text(right)),
            "subtract": self._arithmetic(operator.sub),
            "multiply": self._arithmetic(operator.mul),
            "divide": self._arithmetic(lambda left, right: floored(quotient(left, right))),
            "true_divide": self._arithmetic(quotient),
            "modulo": self._arithmetic(remainder),
            "power": self._arithmetic(power),
            "equal": equal,
            "not_equal": lambda left, right: not equal(left, right),
            "loose_equal": self._loosely_equal,
            "loose_not_equal": lambda left, right: not self._loosely_equal(left, right),
            "less": self._ordered(operator.lt),
            "less_equal": self._ordered(operator.le),
            "greater": self._ordered(operator.gt),
            "greater_equal": self._ordered(operator.ge),
        }
        self.builtins = functions(self)

    # Conversions

    def to_number(self, value: Value) -> float:
        """What `Number(value)` gives."""
        if type(value) is float:
            return value
        if isinstance(value, str):
            return number_of(value)
        if isinstance(value, list):
            return number_of(self.text(value))
        return math.nan if value is UNDEFINED else float(value is True)

    def to_integer(self, value: Value) -> float:
        """A whole number, cut towards zero; no number is zero. Infinities stay."""
        number = truncated(self.to_number(value))
        return 0.0 if number != number else number

    def bounds(self, start: Value, end: Value, size: int) -> tuple[int, int]:
        """Where a part begins and ends: negative positions count from the end."""
        places = []
        for position, missing in ((start, 0.0), (end, float(size))):
            at = missing if position is UNDEFINED else self.to_integer(position)
            places.append(int(max(at + size, 0) if at < 0 else min(at, size)))
        return places[0], places[1]

    def text(self, value: Value) -> str:
        """What `String(value)` gives, in UTF-16 units."""
        return self._text(value, 0)

    def _text(self, value: Value, depth: int) -> str:
        if isinstance(value, str):
            return value
        if type(value) is float:
            return text_of_number(value)
        if isinstance(value, list):
            return self.joined(value, ",", depth)
        return {None: "null", True: "true", False: "false"}.get(value, "undefined")  # type: ignore[arg-type]

    def joined(self, values: list[Value], separator: str, depth: int = 0) -> str:
        """The texts of a list's elements; null and undefined have none."""
        if depth > _DEEPEST:
            raise FaultError("not exact", "the text of a list that is nested too deeply")
        empty = (None, UNDEFINED)
        parts, size = [], 0
        for value in values:
            part = "" if value in empty else self._text(value, depth + 1)
            size += len(part) + len(separator)
            if size > self.limits.string:
                self.kept(" " * size)
            parts.append(part)
        return separator.join(parts)

    def primitive(self, value: Value) -> Value:
        """The value, a list as its text."""
        return self.text(value) if isinstance(value, list) else value

    def truth(self, value: Value) -> bool:
        if type(value) is float:
            return value == value and value != 0
        return value is True or isinstance(value, list) or (isinstance(value, str) and value != "")

    def decides(self, op: BinaryOp, left: Value) -> bool:
        if op == "coalesce":
            return left is not None and left is not UNDEFINED
        return super().decides(op, left)

    # Literals and what is shown

    def number(self, literal: int | float) -> Value:
        try:
            return float(literal)
        except OverflowError:
            return math.inf

    def string(self, literal: str) -> Value:
        return self.kept(units(literal))

    def printed(self, values: list[Value]) -> list[str]:
        return [printable(formatted(values, self))]

    def shown(self, value: Value) -> Value:
        """Whole numbers as such, texts as people read them."""
        return _readable(value, 0)

    # Operators

    def _arithmetic(self, apply: Callable[[float, float], float]) -> Operation:
        def compute(left: Value, right: Value) -> Value:
            if type(left) is float and type(right) is float:
                return apply(left, right)
            return apply(self.to_number(left), self.to_number(right))

        return compute

    def _add(self, left: Value, right: Value) -> Value:
        if type(left) is float and type(right) is float:
            return left + right
        left, right = self.primitive(left), self.primitive(right)
        if isinstance(left, str) or isinstance(right, str):
            return self.kept(self.text(left) + self.text(right))
        return self.to_number(left) + self.to_number(right)

    def _ordered(self, compare: Callable[[Any, Any], bool]) -> Operation:
        def apply(left: Value, right: Value) -> Value:
            left, right = self.primitive(left), self.primitive(right)
            if isinstance(left, str) and isinstance(right, str):
                return compare(left, right)
            return compare(self.to_number(left), self.to_number(right))

        return apply

    def _loosely_equal(self, left: Value, right: Value) -> bool:
        one, other = type_name(left), type_name(right)
        empty = ("null", "undefined")
        if one in empty or other in empty:
            return one in empty and other in empty
        if one == other:
            return equal(left, right)
        left, right = self.primitive(left), self.primitive(right)
        if isinstance(left, str) and isinstance(right, str):
            return left == right
        return self.to_number(left) == self.to_number(right)

    def negate(self, value: Value) -> Value:
        return -self.to_number(value)

    # Loops

    def counts(self, first: Value, last: Value, step: int, inclusive: bool) -> Iterator[Value]:
        if type(first) is not float:
            raise FaultError("not exact", "a counted loop that does not begin with a number")
        return _counted(first, self.to_number(last), float(step), inclusive)

    def elements(self, sequence: Value) -> Iterator[Value]:
        if isinstance(sequence, str):
            return iter(by_character(sequence))
        if not isinstance(sequence, list):
            raise FaultError("type error", f"{type_name(sequence)} is not iterable")
        return _live(sequence)

    # Lists and texts

    def element(self, sequence: Value, position: Value) -> Value:
        self.present(sequence)
        at = self._place(position)
        if isinstance(sequence, str | list) and at is not None and at < len(sequence):
            return sequence[at]
        return UNDEFINED

    def _place(self, position: Value) -> int | None:
        """The place that a key means; None for one that means none."""
        if type(position) is float:
            return int(position) if position >= 0 and position.is_integer() else None
        key = self.text(position)
        if key.isdigit() and key.isascii() and (key == "0" or key[0] != "0"):
            return int(key)
        if isinstance(position, str) and number_of(key) != number_of(key):
            raise FaultError("not exact", f"the key {key!r}, which is no place in a list")
        return None

    def store(self, sequence: Value, position: Value, value: Value) -> None:
        self.present(sequence)
        if not isinstance(sequence, list):
            return  # nothing is stored in a text or a number, and nobody says so
        at = self._place(position)
        if at is None or at > len(sequence):
            raise FaultError("not exact", "a list with a hole, or a key that is no place in it")
        if at == len(sequence):
            self.room(sequence).append(value)
        else:
            sequence[at] = value

    @staticmethod
    def present(value: Value) -> None:
        """Refuse what has no properties at all."""
        if value is None or value is UNDEFINED:
            raise FaultError("type error", f"{type_name(value)} has no properties")

    def call(self, node: Builtin, arguments: list[Value]) -> Value:
        """Values too many are not looked at; those that are missing are undefined."""
        function = self.builtins[node.name]
        _least, most = arity(function)
        return function(*arguments[:most])

    def receives(self, node: Builtin, first: Value) -> None:
        if node.name.startswith("."):
            self.present(first)

    def unset(self, name: str) -> Value:
        raise FaultError("undefined name", f"`{name}` is not defined")


def equal(left: Value, right: Value) -> bool:
    """`===`: numbers by value, texts by content, lists by identity; other kinds differ."""
    if type(left) is not type(right):
        return False
    return left is right if isinstance(left, list) else left == right


def _counted(first: float, last: float, step: float, inclusive: bool) -> Iterator[Value]:
    value = first
    while (value < last if step > 0 else value > last) or (inclusive and value == last):
        yield value
        value += step


def _live(values: list[Value]) -> Iterator[Value]:
    """The elements, while the list may change."""
    at = 0
    while at < len(values):
        yield values[at]
        at += 1


def _readable(value: Value, depth: int) -> Value:
    if isinstance(value, float) and value.is_integer() and abs(value) < 2**53:
        return int(value) if value or math.copysign(1.0, value) > 0 else value
    if isinstance(value, str):
        return characters(value)
    if isinstance(value, list) and depth < _SHOWN_DEEP:
        return [_readable(part, depth + 1) for part in value]
    return value


RULES = JavaScriptRules
