"""Splits: which languages a split may use, and which draws.

In: the stratum of a language, the number of a draw, the outline of its program. Out: the one
split that the row belongs to, the same in every corpus that holds it; a draw that no split
takes is passed over. Not here: which rows a corpus has (plan.py).

Programs are kept apart as languages are: a fifth of all outlines is kept from training, in
whatever language, and the other splits have no others. So no two corpora, of whatever seeds
and recipes, share a program between training and test.
"""

from collections.abc import Mapping
from typing import NamedTuple

from caalm.errors import CaalmError
from caalm.programs import Outline

_OUTLINES_TO_ONE_KEPT = 5


class Split(NamedTuple):
    """What a split may contain: languages of some strata, draws of one range.

    Real languages are a stratum of their own, "real".
    """

    about: str
    strata: tuple[str, ...]
    draws: range


SPLITS: Mapping[str, Split] = {
    "train": Split("languages to learn from", ("train", "real"), range(800_000)),
    "validation": Split("train's languages, new programs", ("train",), range(800_000, 900_000)),
    "test_seen": Split("train's languages, new programs", ("train",), range(900_000, 1_000_000)),
    "test_lexical": Split(
        "other languages: choices as in training, held-out words", ("lexical",), range(1_000_000)
    ),
    "test_structural": Split(
        "other languages: words as in training, at least one choice never seen there",
        ("structural",),
        range(1_000_000),
    ),
    "test_real": Split("real languages, new programs", ("real",), range(800_000, 1_000_000)),
}


def split_of(stratum: str, draw: int, outline: Outline, tier: int) -> str | None:
    """The one split that may hold this draw of a language of this stratum; None: no split."""
    split = split_of_draw(stratum, draw)
    return split if (split != "train") == is_kept_from_training(outline, tier) else None


def split_of_draw(stratum: str, draw: int) -> str:
    """The split that a draw number is for, whatever program it gives."""
    for name, split in SPLITS.items():
        if stratum in split.strata and draw in split.draws:
            return name
    raise CaalmError(f"draw {draw}: no split takes it")


def is_kept_from_training(outline: Outline, tier: int) -> bool:
    """Whether programs of this outline are for the other splits alone.

    The outline is the shape; in tier 1, whose few shapes all readers meet, it is the program
    itself up to the names of its variables.
    """
    digest = outline.shape if tier > 1 else outline.program
    return digest[0] % _OUTLINES_TO_ONE_KEPT == 0
