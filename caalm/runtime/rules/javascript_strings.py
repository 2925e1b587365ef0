"""The methods of JavaScript's strings. Source: ECMA-262, section 22.1.3.

A missing argument is undefined, and what is given too much is not looked at. Texts are
UTF-16 units; positions are whole numbers, past either end the end itself.
"""

import math
import unicodedata
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from caalm.runtime.rules.javascript_numbers import BLANKS
from caalm.runtime.rules.javascript_texts import characters, units
from caalm.runtime.trace import UNDEFINED, Value
from caalm.runtime.values import FaultError

if TYPE_CHECKING:
    from caalm.runtime.rules.javascript import JavaScriptRules

# Letters that got their other case after Unicode 14.
_NEWLY_CASED = "\u019b\u0264\ua7d3\ua7d5"


def _cased(text: str) -> str:
    """The characters of a text whose other case all versions of Unicode since 14 tell alike."""
    if text.isascii():
        return text
    made = characters(text)
    for character in made:
        if character in _NEWLY_CASED or unicodedata.category(character) == "Cn":
            raise FaultError("not exact", "the other case of a letter that is new in Unicode")
    return made


class StringMethods:
    """The methods, by name in `table`; each takes the string first."""

    def __init__(self, rules: "JavaScriptRules") -> None:
        self._rules = rules
        self.table: Mapping[str, Callable[..., Value]] = {
            "toString": lambda text, *_: text,
            "toUpperCase": lambda text, *_: units(_cased(text).upper()),
            "toLowerCase": lambda text, *_: units(_cased(text).lower()),
            "trim": lambda text, *_: text.strip(BLANKS),
            "trimStart": lambda text, *_: text.lstrip(BLANKS),
            "trimEnd": lambda text, *_: text.rstrip(BLANKS),
            "charAt": self.char_at,
            "charCodeAt": self.code_at,
            "codePointAt": self.code_point_at,
            "at": self.at,
            "includes": self.includes,
            "startsWith": self.starts_with,
            "endsWith": self.ends_with,
            "indexOf": self.index_of,
            "lastIndexOf": self.last_index_of,
            "slice": self.slice,
            "substring": self.substring,
            "substr": self.substr,
            "repeat": self.repeat,
            "padStart": lambda text, *given: self.padding(text, *given) + text,
            "padEnd": lambda text, *given: text + self.padding(text, *given),
            "split": self.split,
            "replace": self.replace,
            "replaceAll": self.replace_all,
            "concat": lambda text, *given: text + "".join(map(rules.text, given)),
        }

    def _within(self, position: Value, size: int, *, missing: float = 0.0) -> int:
        """A position between zero and the size."""
        at = missing if position is UNDEFINED else self._rules.to_integer(position)
        return int(min(max(at, 0), size))

    def char_at(self, text: str, position: Value = UNDEFINED, *_: Value) -> Value:
        at = self._rules.to_integer(position)
        return text[int(at)] if 0 <= at < len(text) else ""

    def code_at(self, text: str, position: Value = UNDEFINED, *_: Value) -> Value:
        at = self._rules.to_integer(position)
        return float(ord(text[int(at)])) if 0 <= at < len(text) else math.nan

    def code_point_at(self, text: str, position: Value = UNDEFINED, *_: Value) -> Value:
        at = self._rules.to_integer(position)
        if not 0 <= at < len(text):
            return UNDEFINED
        return float(ord(characters(text[int(at) : int(at) + 2])[0]))

    def at(self, text: str, position: Value = UNDEFINED, *_: Value) -> Value:
        at = self._rules.to_integer(position)
        at += len(text) if at < 0 else 0
        return text[int(at)] if 0 <= at < len(text) else UNDEFINED

    def includes(
        self, text: str, part: Value = UNDEFINED, start: Value = UNDEFINED, *_: Value
    ) -> Value:
        return text.find(self._rules.text(part), self._within(start, len(text))) >= 0

    def starts_with(
        self, text: str, part: Value = UNDEFINED, start: Value = UNDEFINED, *_: Value
    ) -> Value:
        return text.startswith(self._rules.text(part), self._within(start, len(text)))

    def ends_with(
        self, text: str, part: Value = UNDEFINED, end: Value = UNDEFINED, *_: Value
    ) -> Value:
        until = self._within(end, len(text), missing=math.inf)
        return text[:until].endswith(self._rules.text(part))

    def index_of(
        self, text: str, part: Value = UNDEFINED, start: Value = UNDEFINED, *_: Value
    ) -> Value:
        return float(text.find(self._rules.text(part), self._within(start, len(text))))

    def last_index_of(
        self, text: str, part: Value = UNDEFINED, start: Value = UNDEFINED, *_: Value
    ) -> Value:
        sought = self._rules.text(part)
        number = self._rules.to_number(start)
        last = len(text) if number != number else self._within(number, len(text))
        return float(text.rfind(sought, 0, last + len(sought)))

    def slice(
        self, text: str, start: Value = UNDEFINED, end: Value = UNDEFINED, *_: Value
    ) -> Value:
        first, last = self._rules.bounds(start, end, len(text))
        return text[first:last]

    def substring(
        self, text: str, start: Value = UNDEFINED, end: Value = UNDEFINED, *_: Value
    ) -> Value:
        one = self._within(start, len(text))
        other = self._within(end, len(text), missing=math.inf)
        return text[min(one, other) : max(one, other)]

    def substr(
        self, text: str, start: Value = UNDEFINED, size: Value = UNDEFINED, *_: Value
    ) -> Value:
        first, _last = self._rules.bounds(start, UNDEFINED, len(text))
        count = math.inf if size is UNDEFINED else self._rules.to_integer(size)
        return text[first : first + self._within(count, len(text))]

    def repeat(self, text: str, count: Value = UNDEFINED, *_: Value) -> Value:
        times = self._rules.to_integer(count)
        if not 0 <= times < math.inf:
            raise FaultError("wrong arguments", f"Invalid count value: {count}")
        if not text:
            return ""
        self._check_room(times * len(text))
        return text * int(times)

    def _check_room(self, size: float) -> None:
        most = self._rules.limits.string
        if size > most:
            raise FaultError("string too long", f"a string went past {most} characters")

    def padding(
        self, text: str, size: Value = UNDEFINED, fill: Value = UNDEFINED, *_: Value
    ) -> str:
        """What is missing to the size."""
        wanted = self._rules.to_integer(size)
        filler = " " if fill is UNDEFINED else self._rules.text(fill)
        if wanted <= len(text) or not filler:
            return ""
        self._check_room(wanted)
        missing = int(wanted) - len(text)
        return (filler * (missing // len(filler) + 1))[:missing]

    def split(
        self, text: str, separator: Value = UNDEFINED, most: Value = UNDEFINED, *_: Value
    ) -> Value:
        if most is not UNDEFINED:
            raise FaultError("not exact", "a split with a limit")
        if separator is UNDEFINED:
            return [text]
        between = self._rules.text(separator)
        return list(text.split(between) if between else text)

    def replace(
        self, text: str, part: Value = UNDEFINED, other: Value = UNDEFINED, *_: Value
    ) -> Value:
        return text.replace(self._rules.text(part), self._replacement(other), 1)

    def replace_all(
        self, text: str, part: Value = UNDEFINED, other: Value = UNDEFINED, *_: Value
    ) -> Value:
        sought, put = self._rules.text(part), self._replacement(other)
        self._check_room(len(text) + (text.count(sought) + 1) * len(put))
        return text.replace(sought, put)

    def _replacement(self, value: Value) -> str:
        text = self._rules.text(value)
        if "$" in text:
            raise FaultError("not exact", "a replacement with a $ in it")
        return text
