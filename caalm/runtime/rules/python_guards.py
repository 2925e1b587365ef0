"""What guards Python's own operations: their exceptions as faults, their sizes before the act.

In: the values of an operation. Out: its value, or `FaultError` with CPython's own message.
"""

import re
from collections.abc import Callable
from typing import Any

from caalm.runtime.semantics import Limits
from caalm.runtime.trace import FaultCode, Value
from caalm.runtime.values import FaultError

_CODES: tuple[tuple[type[Exception], FaultCode], ...] = (
    (ZeroDivisionError, "division by zero"),
    (IndexError, "index out of range"),
    (OverflowError, "wrong arguments"),
    (ValueError, "wrong arguments"),
    (TypeError, "type error"),
    (AttributeError, "type error"),
)
_FAULTS = tuple(kind for kind, _ in _CODES)
# Widths and precisions: in a format, and in a text for `%`.
_NUMBERS = re.compile(r"\d+")
_DIRECTIVE = re.compile(r"%(?:\([^)]*\))?[-+ #0]*(\*|\d*)(?:\.(\*|\d*))?")


def faulting(function: Callable[..., Any], *values: Any) -> Any:
    """The function's value; what CPython raises becomes a fault."""
    try:
        return function(*values)
    except _FAULTS as error:
        code = next(code for kind, code in _CODES if isinstance(error, kind))
        raise FaultError(code, f"{type(error).__name__}: {error}") from None


def most_of(limits: Limits, sequence: Any, length: int) -> None:
    """Refuse a sequence that would be too long, before it is made."""
    if isinstance(sequence, str) and length > limits.string:
        raise FaultError("string too long", f"a string went past {limits.string} characters")
    if not isinstance(sequence, str) and length > limits.elements:
        raise FaultError("list too long", f"a list went past {limits.elements} elements")


def check_format(limits: Limits, spec: str) -> None:
    """Refuse a format that could make a text too long."""
    _check_widths(limits, _NUMBERS.findall(spec), len(spec))


def check_directives(limits: Limits, text: str, length: int) -> None:
    """Refuse `%` where the text could become too long, or needs values for its widths.

    `length` is that of the texts to be put in.
    """
    widths = [width for found in _DIRECTIVE.findall(text) for width in found if width]
    if "*" in widths:
        raise FaultError("not exact", "a format with * is outside the subset")
    _check_widths(limits, widths, length + len(text))


def _check_widths(limits: Limits, widths: list[str], length: int) -> None:
    length += sum(int(width) if len(width) < 10 else limits.string for width in widths)
    most_of(limits, "", length)


def check_held(limits: Limits, *values: Value) -> None:
    """Refuse lists that hold too much, lists in lists counted as often as they are met.

    A list that holds itself has no end; one that holds another twice, and that one again, is
    short to make and long to print or compare.
    """
    sizes: dict[int, int] = {}
    open_: set[int] = set()
    waiting: list[tuple[Any, bool]] = [
        (value, False) for value in values if isinstance(value, list | tuple)
    ]
    while waiting:
        value, seen = waiting.pop()
        inner = [part for part in value if isinstance(part, list | tuple)]
        if not seen:
            if id(value) in sizes:
                continue
            open_.add(id(value))
            waiting.append((value, True))
            for part in inner:
                if id(part) in open_:
                    raise FaultError("not exact", "a list that holds itself")
                if id(part) not in sizes:
                    waiting.append((part, False))
            continue
        open_.discard(id(value))
        sizes[id(value)] = len(value) + sum(sizes[id(part)] for part in inner)
        if sizes[id(value)] > 2 * limits.elements:
            raise FaultError("list too long", f"lists in lists of over {limits.elements} elements")
