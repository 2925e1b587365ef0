"""What `console.log` prints: placeholders in a first text, lists over one line or many.

Source: Node.js 20, `util.inspect` and `util.format`, https://nodejs.org/docs/latest-v20.x/api/util.html,
held against it on random lists. Lists are shown three deep and a hundred elements long.
"""

import math
import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from caalm.runtime.rules.javascript_numbers import number_text, parse_float, parse_int
from caalm.runtime.rules.javascript_texts import quoted
from caalm.runtime.trace import UNDEFINED, Value
from caalm.runtime.values import FaultError

if TYPE_CHECKING:
    from caalm.runtime.rules.javascript import JavaScriptRules

_DEEPEST = 2
_MOST_ELEMENTS = 100
_MOST_CHARACTERS = 10_000
_WIDTH = 80
_LINED_UP = 3  # levels, the innermost, that may share a line
_SHORT_TEXT = 16
# Characters as wide as an ASCII letter, and line ends, which have no width.
_NARROW = re.compile("[\n -~\u00a1-\u00ac\u00ae-\u024f\u0370-\u0482\u048a-\u052f]*")


def shown_number(value: float) -> str:
    """A number as it is printed: -0 keeps its sign."""
    if value == 0 and math.copysign(1.0, value) < 0:
        return "-0"
    return number_text(value)


def formatted(values: list[Value], rules: "JavaScriptRules") -> str:
    """The values of one print in one text, a blank between two."""
    if not values:
        return ""
    first, *others = values
    parts = []
    if isinstance(first, str) and others and "%" in first:
        text, others = _filled(first, others, rules)
        parts.append(text)
    else:
        parts.append(shown(first))
    return " ".join([*parts, *map(shown, others)])


def shown(value: Value, *, deepest: int = _DEEPEST) -> str:
    """One value as it is printed."""
    if isinstance(value, str):
        return value
    return _Lists(deepest).shown(value, 0) if isinstance(value, list) else _plain(value)


def _plain(value: Value) -> str:
    if value is None:
        return "null"
    if value is UNDEFINED:
        return "undefined"
    if isinstance(value, bool):
        return "true" if value else "false"
    assert isinstance(value, float)
    return shown_number(value)


def _filled(pattern: str, values: list[Value], rules: "JavaScriptRules") -> tuple[str, list[Value]]:
    """The pattern with values in its placeholders, and the values that are left."""
    show: dict[str, Callable[[Value], str]] = {
        "s": lambda value: shown(value, deepest=0),
        "d": lambda value: shown_number(rules.to_number(value)),
        "i": lambda value: shown_number(parse_int(rules.text(value), 0)),
        "f": lambda value: shown_number(parse_float(rules.text(value))),
        "c": lambda value: "",
    }
    left, made, at = list(values), "", 0
    while at < len(pattern):
        kind = pattern[at + 1 : at + 2] if pattern[at] == "%" else ""
        if kind == "%":
            made, at = made + "%", at + 2
        elif kind in ("j", "o", "O") and left:
            raise FaultError("not exact", f"the placeholder %{kind}")
        elif kind and kind in show and left:
            made, at = made + show[kind](left.pop(0)), at + 2
        else:
            # A sign that begins no placeholder takes the next one with it.
            size = 2 if kind else 1
            made, at = made + pattern[at : at + size], at + size
    return made, left


class _Lists:
    """Shows one list; `_depth` is the level of the list that was begun last."""

    def __init__(self, deepest: int) -> None:
        self._deepest = deepest
        self._depth = 0
        self._around: list[int] = []  # ids of the lists that the current one is in

    def shown(self, value: Value, indent: int) -> str:
        if isinstance(value, str):
            return self._text(value, indent)
        if not isinstance(value, list):
            return _plain(value)
        if id(value) in self._around:
            raise FaultError("not exact", "a list that holds itself")
        if not value:
            return "[]"
        if len(self._around) > self._deepest:
            return "[Array]"
        self._around.append(id(value))
        self._depth = depth = len(self._around)
        parts = [self.shown(part, indent + 2) for part in value[:_MOST_ELEMENTS]]
        self._around.pop()
        more = len(value) - len(parts)
        if more:
            parts.append(f"... {more} more item{'s' if more > 1 else ''}")
        return self._laid_out(parts, value, indent, depth)

    @staticmethod
    def _text(text: str, indent: int) -> str:
        """A text in quotes; one that is too wide breaks behind its line ends."""
        more, behind = len(text) - _MOST_CHARACTERS, ""
        if more > 0:
            text = text[:_MOST_CHARACTERS]
            behind = f"... {more} more character{'s' if more > 1 else ''}"
        if len(text) > _SHORT_TEXT and len(text) > _WIDTH - indent - 4 and "\n" in text:
            lines = text.split("\n")
            pieces = [f"{line}\n" for line in lines[:-1]] + ([lines[-1]] if lines[-1] else [])
            return f" +\n{' ' * (indent + 2)}".join(map(quoted, pieces)) + behind
        return quoted(text) + behind

    def _laid_out(self, parts: list[str], values: list[Value], indent: int, depth: int) -> str:
        """The parts in brackets: side by side, in columns, or one below the other."""
        rows = _in_columns(parts, values, indent) if len(parts) > 6 else parts
        if self._depth - depth < _LINED_UP and rows is parts:
            size = sum(map(len, parts)) + 2 * len(parts) + indent + len("[") + 10
            side_by_side = ", ".join(parts)
            if size <= _WIDTH and "\n" not in side_by_side:
                return f"[ {side_by_side} ]"
        margin = "\n" + " " * indent
        return f"[{margin}  " + f",{margin}  ".join(rows) + f"{margin}]"


def _in_columns(parts: list[str], values: list[Value], indent: int) -> list[str]:
    """The parts in rows, each as wide as the widest of its column; `parts` where none fit."""
    count = min(len(parts), _MOST_ELEMENTS)
    if not all(map(_NARROW.fullmatch, parts)):
        raise FaultError("not exact", "the width of rare letters in a long list")
    widths = [sum(character >= " " for character in part) for part in parts[:count]]
    total, widest = sum(widths) + 2 * count, max(widths) + 2
    if widest * 3 + indent >= _WIDTH or not (total / widest > 5 or widest <= 8):
        return parts
    columns = _columns(widest, total, len(parts), count, indent)
    if columns <= 1:
        return parts
    room = [max(widths[first::columns]) + 2 for first in range(min(columns, count))]
    by_number = all(type(value) is float for value in values[: len(parts)])
    rows = []
    for start in range(0, count, columns):
        last = min(start + columns, count) - 1
        row = ""
        for at in range(start, last):
            wide = room[at - start] + len(parts[at]) - widths[at]
            cell = f"{parts[at]}, "
            row += cell.rjust(wide) if by_number else cell.ljust(wide)
        wide = room[last - start] + len(parts[last]) - widths[last] - 2
        rows.append(row + (parts[last].rjust(wide) if by_number else parts[last]))
    return rows + parts[count:]


def _columns(widest: int, total: int, entries: int, count: int, indent: int) -> int:
    """How many columns look like a square, a letter being 2.5 times as high as wide."""
    biased = max(widest - 3 - math.sqrt(widest - total / entries), 1)
    square = math.sqrt(2.5 * biased * count) / biased
    return min(math.floor(square + 0.5), (_WIDTH - indent) // widest, _LINED_UP * 4, 15)
