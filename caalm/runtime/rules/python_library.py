"""The functions and methods that Python brings along, as far as the subset has them.

They are Python's own, with a guard before each that could make too much; what differs
between Python's versions (the sum of fractions) is computed as 3.11 does.
Source: https://docs.python.org/3.11/library/functions.html and stdtypes.html.
"""

from collections.abc import Callable, Iterable, Mapping
from itertools import islice
from typing import TYPE_CHECKING, Any

from caalm.runtime.rules import Function
from caalm.runtime.rules.python_guards import check_format, check_held, most_of
from caalm.runtime.trace import Value
from caalm.runtime.values import FaultError

if TYPE_CHECKING:
    from caalm.runtime.rules.python import PythonRules

_KINDS: Mapping[str, type] = {
    "bool": bool,
    "float": float,
    "int": int,
    "list": list,
    "str": str,
    "tuple": tuple,
}
# Methods that need no guard; each is asked of the value itself.
_PLAIN_TEXT = """
    capitalize clear copy count endswith find index isalnum isalpha isdecimal isdigit islower
    isnumeric isspace isupper lower lstrip pop remove removeprefix removesuffix reverse rfind
    rindex rsplit rstrip split startswith strip swapcase title upper
"""
_PLAIN = tuple(_PLAIN_TEXT.split())
_PADDING = ("center", "ljust", "rjust", "zfill")
_GUARDED = ("append", "extend", "insert", "join", "replace", "sort")
METHODS = frozenset(f".{name}" for name in (*_PLAIN, *_PADDING, *_GUARDED))
_MOST_ROUNDED = 5_000  # digits


def functions(rules: "PythonRules") -> Mapping[str, Function]:
    """The functions by their name in a program, methods with a dot before it."""
    library = _Library(rules)
    return {
        **{f".{name}": library.method(name) for name in _PLAIN},
        **{f".{name}": library.padding(name) for name in _PADDING},
        **{f".{name}": getattr(library, name) for name in _GUARDED},
        "__name__": lambda: "__main__",
        "+": lambda value: +value,
        "+=": library.add_in_place,
        "*=": library.multiply_in_place,
        "abs": abs,
        "all": lambda values: all(library.listed(values)),
        "any": lambda values: any(library.listed(values)),
        "bin": bin,
        "bool": bool,
        "chr": chr,
        "divmod": divmod,
        "enumerate": enumerate,
        "float": float,
        "format": library.format,
        "hex": hex,
        "int": int,
        "isinstance": lambda value, kind: isinstance(value, _KINDS[kind]),
        "len": len,
        "list": lambda values=(): library.listed(values),
        "max": library.extreme(max),
        "min": library.extreme(min),
        "oct": oct,
        "ord": ord,
        "pow": library.power,
        "range": range,
        "repr": library.repr,
        "reversed": reversed,
        "round": library.round,
        "sorted": library.sorted,
        "str": lambda *values: rules.text(*values) if values else "",
        "sum": library.sum,
        "tuple": lambda values=(): tuple(library.listed(values)),
        "tuple_of": lambda *values: tuple(map(rules.keep, values)),
        "zip": zip,
    }


class _Library:
    """The functions that need a guard."""

    def __init__(self, rules: "PythonRules") -> None:
        self.rules, self.limits = rules, rules.limits

    def listed(self, values: Iterable[Value]) -> list[Value]:
        """All elements at once, if they are not too many."""
        taken = list(islice(values, self.limits.elements + 1))
        most_of(self.limits, taken, len(taken))
        for value in taken:
            self.rules.keep(value)
        return taken

    def method(self, name: str) -> Function:
        """A method that is safe on every value of the subset but a long range."""

        def call(value: Any, *arguments: Any) -> Any:
            if isinstance(value, range):
                short(self.limits, value)
            if name in ("count", "index", "remove"):
                check_held(self.limits, value, *arguments)
            return getattr(value, name)(*arguments)

        return call

    def padding(self, name: str) -> Function:
        def call(value: Any, width: Any, *fill: Any) -> Any:
            if isinstance(width, int):
                most_of(self.limits, "", width)
            return getattr(value, name)(width, *fill)

        return call

    # Methods

    def append(self, values: Any, value: Value) -> Value:
        self.rules.room(values)
        values.append(self.rules.keep(value))
        return None

    def insert(self, values: Any, place: Any, value: Value) -> Value:
        self.rules.room(values)
        values.insert(place, self.rules.keep(value))
        return None

    def extend(self, values: Any, more: Any) -> Value:
        items = self.listed(more)
        most_of(self.limits, values, len(values) + len(items))
        values.extend(items)
        return None

    def sort(self, values: Any, reverse: Any = False) -> Value:
        check_held(self.limits, values)
        values.sort(reverse=reverse)
        return None

    def join(self, between: Any, texts: Any) -> Value:
        items = self.listed(texts)
        size = sum(len(item) for item in items if isinstance(item, str))
        most_of(self.limits, "", size + len(between) * max(0, len(items) - 1))
        return between.join(items)  # type: ignore[no-any-return]

    def replace(self, text: Any, old: Any, new: Any, count: Any = -1) -> Value:
        if isinstance(old, str) and isinstance(new, str):
            most_of(self.limits, "", len(text) + text.count(old) * max(0, len(new) - len(old)))
        return text.replace(old, new, count)  # type: ignore[no-any-return]

    # Functions

    def add_in_place(self, left: Any, right: Any) -> Value:
        """`left += right`: a list grows, anything else is made new."""
        if not isinstance(left, list):
            return self.rules.operations["add"](left, right)
        self.extend(left, right)
        return left

    def multiply_in_place(self, left: Any, right: Any) -> Value:
        if not isinstance(left, list):
            return self.rules.operations["multiply"](left, right)
        if isinstance(right, int):
            most_of(self.limits, left, len(left) * max(0, right))
        left *= right
        return left

    def extreme(self, choose: Callable[..., Any]) -> Function:
        def call(*values: Any) -> Any:
            check_held(self.limits, *values)
            return choose(self.listed(values[0])) if len(values) == 1 else choose(*values)

        return call

    def format(self, value: Any, spec: Any = "") -> Value:
        if isinstance(spec, str):
            check_format(self.limits, spec)
            if spec.endswith("n"):
                raise FaultError("not exact", "the format n is the machine's")
        if spec == "":
            return self.rules.text(value)
        made: str = format(value, spec)
        return made

    def power(self, base: Any, exponent: Any, *modulus: Any) -> Value:
        if modulus and modulus != (None,):
            return pow(base, exponent, *modulus)  # type: ignore[no-any-return]
        return self.rules.operations["power"](base, exponent)

    def repr(self, value: Any) -> Value:
        if isinstance(value, str):
            return repr(value)
        return self.rules.text(value)

    def round(self, number: Any, digits: Any = None) -> Any:
        if isinstance(digits, int) and abs(digits) > _MOST_ROUNDED:
            raise FaultError("not exact", f"rounding to more than {_MOST_ROUNDED} digits")
        return round(number, digits)

    def sorted(self, values: Any, reverse: Any = False) -> Value:
        items: list[Any] = self.listed(values)
        check_held(self.limits, items)
        return sorted(items, reverse=reverse)

    def sum(self, values: Any, start: Any = 0) -> Value:
        """From left to right, one after the other: later versions sum fractions otherwise."""
        if isinstance(start, str):
            raise TypeError("sum() can't sum strings [use ''.join(seq) instead]")
        add = self.rules.operations["add"]
        for value in self.listed(values):
            start = add(start, value)
        return start  # type: ignore[no-any-return]


def short(limits: Any, numbers: range) -> None:
    """Refuse a range that is too long to be looked through."""
    try:
        length = len(numbers)
    except OverflowError:
        length = limits.elements + 1
    most_of(limits, numbers, length)
