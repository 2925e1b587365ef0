"""The methods of JavaScript's lists. Source: ECMA-262, section 23.1.3.

A missing argument is undefined, and what is given too much is not looked at. Lists have no
holes. Methods that take a function are outside, but for sorting by a difference.
"""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from caalm.runtime.trace import UNDEFINED, Value
from caalm.runtime.values import FaultError

if TYPE_CHECKING:
    from caalm.runtime.rules.javascript import JavaScriptRules


class ListMethods:
    """The methods, by name in `table`; each takes the list first."""

    def __init__(self, rules: "JavaScriptRules") -> None:
        self._rules = rules
        self.table: Mapping[str, Callable[..., Value]] = {
            "toString": lambda values, *_: rules.text(values),
            "push": self.push,
            "pop": lambda values, *_: values.pop() if values else UNDEFINED,
            "shift": lambda values, *_: values.pop(0) if values else UNDEFINED,
            "unshift": self.unshift,
            "at": self.at,
            "join": self.join,
            "includes": self.includes,
            "indexOf": self.index_of,
            "lastIndexOf": self.last_index_of,
            "slice": self.slice,
            "splice": self.splice,
            "concat": self.concat,
            "reverse": self.reverse,
            "fill": self.fill,
            "sort": self.sort,
            "sortAscending": lambda values: self.sort_numbers(values, descending=False),
            "sortDescending": lambda values: self.sort_numbers(values, descending=True),
        }

    def _check_room(self, size: int) -> None:
        most = self._rules.limits.elements
        if size > most:
            raise FaultError("list too long", f"a list went past {most} elements")

    def push(self, values: list[Value], *more: Value) -> Value:
        self._check_room(len(values) + len(more))
        values += more
        return float(len(values))

    def unshift(self, values: list[Value], *more: Value) -> Value:
        self._check_room(len(values) + len(more))
        values[:0] = more
        return float(len(values))

    def at(self, values: list[Value], position: Value = UNDEFINED, *_: Value) -> Value:
        at = self._rules.to_integer(position)
        at += len(values) if at < 0 else 0
        return values[int(at)] if 0 <= at < len(values) else UNDEFINED

    def join(self, values: list[Value], separator: Value = UNDEFINED, *_: Value) -> Value:
        between = "," if separator is UNDEFINED else self._rules.text(separator)
        return self._rules.joined(values, between)

    def includes(
        self, values: list[Value], sought: Value = UNDEFINED, start: Value = UNDEFINED, *_: Value
    ) -> Value:
        first, _last = self._rules.bounds(start, UNDEFINED, len(values))
        no_number = sought != sought
        return any(
            self._rules.operations["equal"](value, sought) or (no_number and value != value)
            for value in values[first:]
        )

    def index_of(
        self, values: list[Value], sought: Value = UNDEFINED, start: Value = UNDEFINED, *_: Value
    ) -> Value:
        first, _last = self._rules.bounds(start, UNDEFINED, len(values))
        for at in range(first, len(values)):
            if self._rules.operations["equal"](values[at], sought):
                return float(at)
        return -1.0

    def last_index_of(self, values: list[Value], sought: Value = UNDEFINED, *given: Value) -> Value:
        last = float(len(values) - 1)
        if given:
            wanted = self._rules.to_integer(given[0])
            last = min(last, wanted if wanted >= 0 else len(values) + wanted)
        for at in range(int(max(last, -1.0)), -1, -1):
            if self._rules.operations["equal"](values[at], sought):
                return float(at)
        return -1.0

    def slice(
        self, values: list[Value], start: Value = UNDEFINED, end: Value = UNDEFINED, *_: Value
    ) -> Value:
        first, last = self._rules.bounds(start, end, len(values))
        return values[first:last]

    def splice(self, values: list[Value], *given: Value) -> Value:
        """Takes elements out, puts others in their place; gives those taken."""
        start = given[0] if given else 0.0
        first, end = self._rules.bounds(start, UNDEFINED, len(values))
        count = len(values) - first if len(given) == 1 else 0
        if len(given) > 1:
            count = int(min(max(self._rules.to_integer(given[1]), 0), end - first))
        self._check_room(len(values) - count + len(given))
        taken = values[first : first + count]
        values[first : first + count] = given[2:]
        return taken

    def concat(self, values: list[Value], *given: Value) -> Value:
        made = list(values)
        for value in given:
            more = value if isinstance(value, list) else [value]
            self._check_room(len(made) + len(more))
            made += more
        return made

    @staticmethod
    def reverse(values: list[Value], *_: Value) -> Value:
        values.reverse()
        return values

    def fill(
        self,
        values: list[Value],
        value: Value = UNDEFINED,
        start: Value = UNDEFINED,
        end: Value = UNDEFINED,
        *_: Value,
    ) -> Value:
        first, last = self._rules.bounds(start, end, len(values))
        for at in range(first, last):
            values[at] = value
        return values

    def sort(self, values: list[Value], how: Value = UNDEFINED, *_: Value) -> Value:
        """By the texts of the values; undefined comes last."""
        if how is not UNDEFINED:
            raise FaultError("type error", "the comparison function must be a function")
        missing = [value for value in values if value is UNDEFINED]
        given = [value for value in values if value is not UNDEFINED]
        values[:] = [*sorted(given, key=self._rules.text), *missing]
        return values

    def sort_numbers(self, values: list[Value], *, descending: bool) -> Value:
        """By `(a, b) => a - b`, or `b - a`."""
        for value in values:
            if type(value) is not float or value != value:
                raise FaultError("not exact", "the difference of what is no number in a sort")
        values.sort(reverse=descending)
        return values
