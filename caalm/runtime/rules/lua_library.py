"""The functions that Lua brings along. Source: the manual, sections 6.4, 6.6 and 6.7.

Strings are bytes in Lua: positions and lengths count bytes of UTF-8 here too, and a result
that cuts a character in two is refused.
"""

import math
import re
from collections.abc import Callable, Mapping
from itertools import islice
from typing import TYPE_CHECKING

from caalm.nodes import BinaryOp
from caalm.runtime.rules import Function
from caalm.runtime.trace import Value
from caalm.runtime.values import FaultError

if TYPE_CHECKING:
    from caalm.runtime.rules.lua import LuaRules

_DIRECTIVE = re.compile(
    r"%(?P<flags>[-+ #0]*)(?P<width>\d{0,2})(?P<dot>(?:\.\d{0,2})?)(?P<kind>.?)"
)
# A number with a base of one's own.
_DIGITS = re.compile(r"[ \f\n\r\t\v]*[-+]?(?P<digits>[0-9A-Za-z]+)[ \f\n\r\t\v]*")
_UPPER = str.maketrans("abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
_LOWER = {upper: lower for lower, upper in _UPPER.items()}


def functions(rules: "LuaRules") -> Mapping[str, Function]:
    """The functions by their name in a program, under the limits of `rules`."""
    library = _Library(rules)
    return {
        "#": library.length,
        "tostring": lambda value: rules.text(value),
        "tonumber": library.tonumber,
        "type": lambda value: library.types(value),
        "io.write": library.written,
        "ipairs": library.ipairs,
        "for": library.stepped,
        "math.floor": lambda value: library.rounded(value, math.floor),
        "math.ceil": lambda value: library.rounded(value, math.ceil),
        "math.abs": library.absolute,
        "math.max": lambda *values: library.extreme(values, "greater"),
        "math.min": lambda *values: library.extreme(values, "less"),
        "math.sqrt": library.sqrt,
        "math.fmod": library.fmod,
        "math.tointeger": library.tointeger,
        "math.type": library.math_type,
        "math.pi": lambda: math.pi,
        "math.huge": lambda: math.inf,
        "math.maxinteger": lambda: 2**63 - 1,
        "math.mininteger": lambda: -(2**63),
        "string.len": lambda text: len(library.encoded(text)),
        "string.upper": lambda text: library.string(text).translate(_UPPER),
        "string.lower": lambda text: library.string(text).translate(_LOWER),
        "string.sub": library.sub,
        "string.rep": library.rep,
        "string.reverse": lambda text: library.decoded(library.encoded(text)[::-1]),
        "string.format": library.format,
        "string.byte": library.byte,
        "string.char": library.char,
        "table.insert": library.insert,
        "table.remove": library.remove,
        "table.concat": library.concat,
    }


class _Library:
    """The functions themselves; each raises FaultError for arguments that Lua refuses."""

    def __init__(self, rules: "LuaRules") -> None:
        self.rules = rules

    # What the functions ask of their arguments

    def number(self, value: Value) -> int | float:
        from caalm.runtime.rules.lua import to_number, type_name

        number = to_number(value)
        if number is None:
            raise FaultError("type error", f"number expected, got {type_name(value)}")
        return number

    def measured(self, value: Value) -> int | float:
        """A number; one that a string spells is a float here."""
        number = self.number(value)
        return float(number) if isinstance(value, str) else number

    def integer(self, value: Value) -> int:
        from caalm.runtime.rules.lua import to_integer

        self.number(value)
        whole = to_integer(value)
        if whole is None:
            raise FaultError("type error", "number has no integer representation")
        return whole

    def string(self, value: Value) -> str:
        if isinstance(value, bool) or not isinstance(value, str | int | float):
            raise FaultError("type error", f"string expected, got {self.types(value)}")
        return self.rules.text(value)

    def table(self, value: Value) -> list[Value]:
        if not isinstance(value, list):
            raise FaultError("type error", f"table expected, got {self.types(value)}")
        return value

    def encoded(self, value: Value) -> bytes:
        return self.string(value).encode("utf-8", "surrogatepass")

    def decoded(self, data: bytes) -> str:
        try:
            return data.decode("utf-8")
        except UnicodeDecodeError:
            raise FaultError("not exact", "a string that cuts a character in two") from None

    # The functions

    def types(self, value: Value) -> str:
        from caalm.runtime.rules.lua import type_name

        return type_name(value)

    def length(self, value: Value) -> Value:
        if isinstance(value, str):
            return len(self.encoded(value))
        if not isinstance(value, list):
            raise FaultError("type error", f"attempt to get length of a {self.types(value)} value")
        return len(value)

    def written(self, value: Value) -> Value:
        """What `io.write` writes of one value: texts and numbers only, 1.0 as `1`."""
        text = self.string(value)
        return f"{value:.14g}" if isinstance(value, float) else text

    def ipairs(self, value: Value) -> Value:
        """A string can be indexed, but has nothing at 1."""
        return [] if isinstance(value, str) else self.table(value)

    def stepped(self, first: Value, last: Value, step: Value) -> Value:
        """All values of a loop whose step only the run tells."""
        most = self.rules.limits.elements
        values = self.rules.counts(first, last, step, True)
        return self.rules.kept(list(islice(values, most + 1)))

    def tonumber(self, value: Value, base: Value = None) -> Value:
        from caalm.runtime.rules.lua import to_number, wrap

        if base is None:
            return to_number(value)
        if not 2 <= self.integer(base) <= 36:
            raise FaultError("wrong arguments", "base out of range")
        if not isinstance(value, str):
            raise FaultError("type error", f"string expected, got {self.types(value)}")
        found, by = _DIGITS.fullmatch(value), self.integer(base)
        # Python would also take the prefix of a base: `0x`.
        if not found or any(int(digit, 36) >= by for digit in found["digits"]):
            return None
        return wrap(int(value, by))

    def rounded(self, value: Value, how: Callable[[float], int]) -> Value:
        number = self.number(value)
        if isinstance(number, int) or not math.isfinite(number):
            return number
        whole = how(number)
        return whole if -(2**63) <= whole < 2**63 else float(whole)

    def absolute(self, value: Value) -> Value:
        from caalm.runtime.rules.lua import wrap

        number = self.measured(value)
        return wrap(abs(number)) if isinstance(number, int) else abs(number)

    def extreme(self, values: tuple[Value, ...], better: BinaryOp) -> Value:
        """The first of the best numbers."""
        if not values:
            raise FaultError("wrong arguments", "number expected, got no value")
        if any(type(value) not in (int, float) for value in values):
            raise FaultError("not exact", "Lua's versions differ on the maximum of other values")
        best = values[0]
        for value in values[1:]:
            if self.rules.operations[better](value, best):
                best = value
        return best

    def sqrt(self, value: Value) -> Value:
        number = self.number(value)
        return math.sqrt(number) if number >= 0 else math.nan

    def fmod(self, left: Value, right: Value) -> Value:
        one, other = self.measured(left), self.measured(right)
        if isinstance(one, int) and isinstance(other, int):
            if other == 0:
                raise FaultError("division by zero", "bad argument #2 to 'fmod' (zero)")
            return int(math.copysign(1, one)) * (abs(one) % abs(other))
        if other == 0 or math.isinf(one):
            return math.nan
        return math.fmod(one, other)

    def tointeger(self, value: Value) -> Value:
        from caalm.runtime.rules.lua import to_integer

        return to_integer(value)

    def math_type(self, value: Value) -> Value:
        if isinstance(value, bool) or not isinstance(value, int | float):
            return None
        return "integer" if isinstance(value, int) else "float"

    def sub(self, text: Value, first: Value, last: Value = None) -> Value:
        data = self.encoded(text)
        start, end = self.integer(first), -1 if last is None else self.integer(last)
        start = max(len(data) + start + 1, 1) if start < 0 else max(start, 1)
        end = len(data) + end + 1 if end < 0 else min(end, len(data))
        return self.decoded(data[start - 1 : end]) if start <= end else ""

    def byte(self, text: Value, first: Value = None, last: Value = None) -> Value:
        """The code of one byte; where there is none, or more, the results are no single value."""
        data, at = self.encoded(text), 1 if first is None else self.integer(first)
        if last is not None and self.integer(last) != at:
            raise FaultError("not exact", "string.byte of more than one character")
        if not 1 <= abs(at) <= len(data):
            raise FaultError("not exact", "string.byte beyond the string: no value at all")
        return data[at - 1 if at > 0 else at]

    def char(self, *codes: Value) -> Value:
        whole = [self.integer(code) for code in codes]
        if not all(0 <= code <= 255 for code in whole):
            raise FaultError("wrong arguments", "bad argument to 'char' (value out of range)")
        return self.decoded(bytes(whole))

    def rep(self, text: Value, count: Value, separator: Value = None) -> Value:
        piece, times = self.string(text), self.integer(count)
        between = "" if separator is None else self.string(separator)
        if times * (len(piece) + len(between)) > self.rules.limits.string:
            raise FaultError(
                "string too long", f"a string went past {self.rules.limits.string} characters"
            )
        return between.join([piece] * times)

    def format(self, pattern: Value, *values: Value) -> Value:
        given = iter(values)

        def shown(match: re.Match[str]) -> str:
            kind = match["kind"]
            if kind == "%":
                return "%"
            try:
                return self._directive(match, next(given))
            except StopIteration:
                raise FaultError("wrong arguments", "format needs more values") from None

        return self.rules.kept(_DIRECTIVE.sub(shown, self.string(pattern)))

    def _directive(self, match: re.Match[str], value: Value) -> str:
        directive, kind = f"%{match['flags']}{match['width']}{match['dot']}", match["kind"]
        if not kind:
            raise FaultError("wrong arguments", f"invalid conversion '{directive}' to 'format'")
        if kind in "di":
            return f"{directive}d" % self.integer(value)
        if kind in "xXo":
            return f"{directive}{kind}" % (self.integer(value) % (1 << 64))
        if kind in "fFeEgG":
            number = float(self.number(value))
            if not math.isfinite(number):
                raise FaultError("not exact", "a format of what is no finite number")
            return f"{directive}{kind}" % number
        if kind == "s":
            text = self.rules.text(value).encode("utf-8", "surrogatepass")
            return self.decoded(f"{directive}s".encode() % text)
        if kind == "c":
            return self.decoded(bytes([self.integer(value) % 256]))
        raise FaultError("not exact", f"the format %{kind} is outside the subset")

    def insert(self, table: Value, *rest: Value) -> Value:
        items = self.table(table)
        if len(rest) not in (1, 2):
            raise FaultError("wrong arguments", "wrong number of arguments to 'insert'")
        at = len(items) + 1 if len(rest) == 1 else self.integer(rest[0])
        if not 1 <= at <= len(items) + 1:
            raise FaultError("index out of range", "position out of bounds")
        if rest[-1] is None:
            raise FaultError("not exact", "a table with a hole")
        self.rules.room(items)
        items.insert(at - 1, rest[-1])
        return None

    def remove(self, table: Value, position: Value = None) -> Value:
        items = self.table(table)
        if position is None:
            return items.pop() if items else None
        at = self.integer(position)
        if at in (0, len(items) + 1) and (at or not items):
            return None
        if not 1 <= at <= len(items):
            raise FaultError("index out of range", "position out of bounds")
        return items.pop(at - 1)

    def concat(
        self, table: Value, separator: Value = None, first: Value = None, last: Value = None
    ) -> Value:
        items = self.table(table)
        start = 1 if first is None else self.integer(first)
        end = len(items) if last is None else self.integer(last)
        between = "" if separator is None else self.string(separator)
        texts = []
        for position in range(start, end + 1):
            value = items[position - 1] if 1 <= position <= len(items) else None
            if isinstance(value, bool) or not isinstance(value, str | int | float):
                raise FaultError("type error", "invalid value in table for 'concat'")
            texts.append(self.rules.text(value))
        return self.rules.kept(between.join(texts))
