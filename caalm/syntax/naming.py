"""The names of variables in one style, different from each other and from every keyword.

In: a canonical name (`max_value`), a style, how many names came before. Out: spellings,
the natural one first, then ever more until one is free. To add a style is to add an entry.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache, partial
from itertools import count
from typing import TypeAlias

# Spellings of a canonical name, when so many names were spelled before it.
Style: TypeAlias = Callable[[str, int], Iterator[str]]
Spell: TypeAlias = Callable[[tuple[str, ...]], str]

_THINGS = (
    *("apple", "river", "stone", "cloud", "lamp", "boat", "tiger", "maple", "spoon", "kite"),
    *("harbor", "pebble", "violin", "candle", "meadow", "rocket", "walnut", "ladder", "owl"),
    *("button", "garden", "marble", "thunder", "basket"),
)


class Namer:
    """Gives every name its spelling in one style, in the order of appearance.

    `reserved` are the words, in lower case, that no variable may be called.
    """

    def __init__(self, style: str, reserved: frozenset[str]) -> None:
        self._style = STYLES[style]
        self._reserved = reserved
        self._given: dict[str, str] = {}
        self._used: set[str] = set()

    def name(self, name: str) -> str:
        """The spelling of a canonical name, always the same one."""
        given = self._given.get(name)
        if given is None:
            given = self._given[name] = self._free(name)
            self._used.add(given.lower())
        return given

    def _free(self, name: str) -> str:
        """The first spelling of a name that nothing else has."""
        for spelling in self._style(name, len(self._given)):
            lower = spelling.lower()
            if lower not in self._reserved and lower not in self._used:
                return spelling
        raise AssertionError("a style has endless spellings")


def canonical(name: str) -> str:
    """Any style as lower-case words with underscores: `grandTotal` as `grand_total`."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name.replace("-", "_")).lower()


@lru_cache(maxsize=4096)  # programs draw their names from a few hundred words
def _spelled(spell: Spell, name: str) -> str:
    return spell(tuple(word for word in canonical(name).split("_") if word) or ("x",))


def _joined(name: str, position: int, *, spell: Spell) -> Iterator[str]:
    """A spelling made of the name's own words, then the same with a number."""
    spelling = _spelled(spell, name)
    yield spelling
    for number in count(2):
        yield f"{spelling}{number}"


def _listed(name: str, position: int, *, names: Sequence[str]) -> Iterator[str]:
    """Names from a list in order of appearance, from its start again with a number."""
    for number in count(position):
        turn = number // len(names)
        yield names[number % len(names)] + (str(turn) if turn else "")


def _numbered(name: str, position: int, *, letter: str, first: int) -> Iterator[str]:
    for number in count(position + first):
        yield f"{letter}{number}"


def _short(words: tuple[str, ...]) -> str:
    """Words without their vowels, but for the first letter: `grand_total` as `grndttl`."""
    return "".join(word[0] + re.sub("[aeiou]", "", word[1:]) for word in words)


def _hyphened(words: Sequence[str]) -> str:
    """Words with hyphens between them, but for digits: `x-1` would be a subtraction."""
    return re.sub(r"-(?=\d)", "", "-".join(words))


def _capitalized(words: Sequence[str]) -> str:
    return "".join(word.capitalize() for word in words)


_LETTERS = "abcdefghijklmnopqrstuvwxyz"

STYLES: dict[str, Style] = {
    "snake": partial(_joined, spell="_".join),
    "camel": partial(_joined, spell=lambda words: words[0] + _capitalized(words[1:])),
    "pascal": partial(_joined, spell=_capitalized),
    "upper": partial(_joined, spell=lambda words: "_".join(words).upper()),
    "flat": partial(_joined, spell="".join),
    "kebab": partial(_joined, spell=_hyphened),
    "initials": partial(_joined, spell=lambda words: "".join(word[0] for word in words)),
    "short": partial(_joined, spell=_short),
    "owned": partial(_joined, spell=lambda words: "_".join(("my", *words))),
    "letters": partial(_listed, names=_LETTERS),
    "capitals": partial(_listed, names=_LETTERS.upper()),
    "greek": partial(_listed, names="αβγδεζηθικλμνξοπρστυφχψω"),
    "things": partial(_listed, names=_THINGS),
    "numbered": partial(_numbered, letter="v", first=1),
    "indexed": partial(_numbered, letter="x", first=0),
}
