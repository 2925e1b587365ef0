"""Splits: which languages a split may use, and which draws.

In: the stratum of a language and the number of a draw. Out: the one split that the row
belongs to, the same in every corpus that holds it. Not here: which rows a corpus has
(plan.py).
"""

from collections.abc import Mapping
from typing import NamedTuple

from caalm.errors import CaalmError
from caalm.language.spec import Stratum


class Split(NamedTuple):
    """What a split may contain: languages of one stratum, draws of one range."""

    about: str
    stratum: Stratum
    draws: range


SPLITS: Mapping[str, Split] = {
    "train": Split("languages to learn from", "train", range(800_000)),
    "validation": Split("train's languages, new programs", "train", range(800_000, 900_000)),
    "test_seen": Split("train's languages, new programs", "train", range(900_000, 1_000_000)),
    "test_lexical": Split(
        "other languages: choices as in training, held-out words", "lexical", range(1_000_000)
    ),
    "test_structural": Split(
        "other languages: words as in training, at least one choice never seen there",
        "structural",
        range(1_000_000),
    ),
}


def split_of(stratum: Stratum, draw: int) -> str:
    """The one split that may hold this draw of a language of this stratum."""
    for name, split in SPLITS.items():
        if split.stratum == stratum and draw in split.draws:
            return name
    raise CaalmError(f"draw {draw}: no split takes it")
