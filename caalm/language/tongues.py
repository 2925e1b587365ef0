"""Words that are not English: those of other natural languages, and invented ones.

A tongue is a file `lexicon/tongues/NAME.txt`: a first line `# NAME: train` or `held-out`,
then `role: words | words` for each role; the letters are plain ones, as people type them. An
invented word is put together from syllables; those of training and those held out end
differently. To add a tongue is to add a file.
"""

import re
from collections.abc import Mapping
from functools import cache
from random import Random
from typing import NamedTuple

from caalm.errors import ConfigError
from caalm.language.lexicon import FOLDER

_LINE = re.compile(r"(?P<role>[a-z_]+): (?P<words>[a-z]{2,14}(?:[ |]+[a-z]{1,14})*)")
_FIRST = re.compile(r"# (?P<name>[a-z]+): (?P<half>train|held-out)")
# No English word begins so and ends so; a reader can still say it.
_ONSETS = ("bl", "dr", "fl", "gl", "gr", "kn", "kr", "pl", "qu", "sk", "sn", "tr", "v", "vr", "zw")
_VOWELS = ("a", "e", "i", "o", "u", "oo", "ai")
_MIDDLES = ("b", "d", "g", "k", "l", "m", "mb", "nd", "p", "r", "v", "z", "zz")
_ENDS: Mapping[str, tuple[str, ...]] = {
    "train": ("ax", "ibu", "odo", "uff", "ezza", "imp", "oz"),
    "held_out": ("ik", "umo", "ebb", "arv", "onk", "ulp", "iv"),
}

# Words that stand for several roles in real use, in English or another tongue: word -> roles.
# A test holds this table against the lexicon; whoever reads an unknown language has to know it.
HOMONYMS: Mapping[str, list[str]] = {
    "in": ["into", "within"],
    "pour": ["assign", "for"],
    "say": ["for", "print"],
}


class Tongue(NamedTuple):
    """The words of one natural language by role; `half` says which languages may use it."""

    name: str
    half: str
    words: Mapping[str, tuple[str, ...]]


@cache
def tongues(half: str) -> tuple[str, ...]:
    """The names of the tongues of a half ("train" or "held_out"), in alphabetical order."""
    names = sorted(path.stem for path in (FOLDER / "tongues").glob("*.txt"))
    return tuple(name for name in names if load_tongue(name).half == half)


@cache
def load_tongue(name: str) -> Tongue:
    """Read one tongue; raises ConfigError, naming file and line, where it breaks the format."""
    path = FOLDER / "tongues" / f"{name}.txt"
    first, *lines = path.read_text(encoding="utf-8").splitlines()
    opening = _FIRST.fullmatch(first)
    if opening is None or opening["name"] != name:
        raise ConfigError(f"{path}: line 1: expected '# {name}: train' or '# {name}: held-out'")
    words: dict[str, tuple[str, ...]] = {}
    for number, line in enumerate(lines, 2):
        if not line:
            continue
        match = _LINE.fullmatch(line)
        if match is None or match["role"] in words:
            raise ConfigError(f"{path}: line {number}: expected 'role: words | words', once a role")
        words[match["role"]] = tuple(match["words"].split(" | "))
    return Tongue(name, opening["half"].replace("-", "_"), words)


def invented_word(rng: Random, half: str) -> str:
    """A pronounceable word of two or three syllables, of 5 to 12 letters."""
    middle = "".join(
        rng.choice(_VOWELS) + rng.choice(_MIDDLES) for _ in range(rng.choice((1, 1, 2)))
    )
    return rng.choice(_ONSETS) + middle + rng.choice(_ENDS[half])
