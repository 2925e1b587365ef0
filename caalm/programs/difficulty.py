"""How hard programs are, beside their tier: lengths, magnitudes, and what gets in the way.

A difficulty is an entry of `DIFFICULTIES`; a row's id names it where it is not the usual one,
so the id alone still makes the row again. The shares of the drawing that keep programs
balanced are not here but in `balance.py`.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from caalm.errors import UnknownNameError


@dataclass(frozen=True, kw_only=True, slots=True)
class Difficulty:
    """What is drawn how often; shares lie between 0 and 1.

    `length` multiplies the tier's range of statements. `composed` parts are put together at
    random instead of written by an idiom: blocks up to `nesting` deep in each other,
    expressions of up to `operators` operators above each other, loops of up to `turns`
    turns. `magnitude` is what the result of one operation stays within; `large` inputs are
    `factor` times what an idiom asks for. `distractors`, `dead` and `remarks` are the
    programs with a statement that nothing needs, with one that never matters, and with
    comments; `false_remarks` is the part of the comments that are wrong.
    Raises ValueError naming the field and the value.
    """

    about: str
    length: float = 1.0
    composed: float = 0.15
    nesting: int = 2
    operators: int = 2
    turns: int = 6
    magnitude: int = 9_999
    large: float = 0.1
    factor: int = 10
    distractors: float = 0.06
    dead: float = 0.05
    remarks: float = 0.1
    false_remarks: float = 0.25

    def __post_init__(self) -> None:
        for name, (low, high) in _RANGES.items():
            value = getattr(self, name)
            if not low <= value <= high:
                raise ValueError(f"{name}: {value} is not a number from {low} to {high}")


# Within these a program stays far from the limits of a corpus: 10,000 steps, 2**53.
_RANGES: Mapping[str, tuple[float, float]] = {
    "length": (0.5, 4),
    "nesting": (1, 4),
    "operators": (1, 5),
    "turns": (2, 9),
    "magnitude": (100, 10**9),
    "factor": (1, 1_000),
    **dict.fromkeys(
        ("composed", "large", "distractors", "dead", "remarks", "false_remarks"), (0, 1)
    ),
}

USUAL = "usual"
DIFFICULTIES: Mapping[str, Difficulty] = {
    "easy": Difficulty(
        about="short programs, small numbers, nothing in the way",
        length=0.7,
        composed=0.05,
        nesting=1,
        operators=1,
        turns=4,
        magnitude=999,
        large=0.0,
        distractors=0.0,
        dead=0.0,
        remarks=0.0,
    ),
    USUAL: Difficulty(about="what a corpus has if nothing else is asked for"),
    "hard": Difficulty(
        about="long programs, large numbers, nested parts, much in the way",
        length=2.0,
        composed=0.4,
        nesting=3,
        operators=4,
        turns=8,
        magnitude=999_999,
        large=0.3,
        factor=100,
        distractors=0.2,
        dead=0.15,
        remarks=0.25,
    ),
}


def difficulty_named(name: str) -> Difficulty:
    """The difficulty of that name; raises UnknownNameError listing the known ones."""
    if name not in DIFFICULTIES:
        raise UnknownNameError("difficulty", name, list(DIFFICULTIES))
    return DIFFICULTIES[name]
