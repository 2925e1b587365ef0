"""Number literals: digits with marks around them, and between them by the thousand.

`number_writer` and `number_reader` are inverse for every whole number from 0 up, whatever
the language's marks. Not here: signs, which are operators.
"""

from collections.abc import Callable
from typing import NamedTuple


class Numerals(NamedTuple):
    """What stands before and behind a number's digits, and between each three of them."""

    prefix: str = ""
    suffix: str = ""
    thousands: str = ""


def number_writer(numerals: Numerals) -> Callable[[int], str]:
    """A function that writes a whole number: `1234` as `#1234` or `1_234`."""
    prefix, suffix, thousands = numerals
    if thousands:
        return lambda value: f"{prefix}{value:,}{suffix}".replace(",", thousands)
    if prefix or suffix:
        return lambda value: f"{prefix}{value}{suffix}"
    return str


def number_reader(numerals: Numerals) -> Callable[[str], int]:
    """A function that reads what `number_writer` wrote; it takes marks at any digits."""
    prefix, suffix, thousands = numerals
    begin, end = len(prefix), -len(suffix) or None
    if thousands:
        return lambda word: int(word[begin:end].replace(thousands, ""))
    if prefix or suffix:
        return lambda word: int(word[begin:end])
    return int
