"""Metrics: what many scores amount to, with how sure one can be of it.

In: score values and the groups they belong to. Out: `Rate` (right of total, with its 95%
Wilson interval) and `Mean` (average with its standard error). No files, no printing.
"""

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from math import sqrt
from typing import TypeVar

from caalm.evaluation.item import Item

Thing = TypeVar("Thing")
Key = TypeVar("Key", bound=Hashable)

Z_95 = 1.959963984540054  # the normal distribution's 97.5% point: 2.5% are left on each side


def wilson_interval(correct: float, total: int, z: float = Z_95) -> tuple[float, float]:
    """The Wilson score interval of a share: where the true rate lies with 95% confidence.

    With p = correct / total the bounds are
    (p + z^2/2n -+ z * sqrt(p(1-p)/n + z^2/4n^2)) / (1 + z^2/n).
    Unlike p -+ z * standard error it stays inside [0, 1] and says something at 0 of 4 and
    4 of 4. Source: E. B. Wilson, "Probable inference, the law of succession, and
    statistical inference", Journal of the American Statistical Association 22 (1927),
    pages 209-212. No trials leave everything open: (0, 1).
    """
    if not 0 <= correct <= total:
        raise ValueError(f"{correct} of {total} is not a share")
    if total == 0:
        return (0.0, 1.0)
    share = correct / total
    scale = 1 + z * z / total
    middle = share + z * z / (2 * total)
    half = z * sqrt(share * (1 - share) / total + z * z / (4 * total * total))
    # at the ends the formula is exactly 0 and 1; rounding must not say otherwise
    low = 0.0 if correct == 0 else (middle - half) / scale
    high = 1.0 if correct == total else (middle + half) / scale
    return (low, high)


@dataclass(frozen=True, slots=True)
class Rate:
    """How many of how many were right."""

    correct: int
    total: int

    @property
    def accuracy(self) -> float:
        """The share that was right; 0 where there was nothing to get right."""
        return self.correct / self.total if self.total else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """The 95% Wilson interval of the share."""
        return wilson_interval(self.correct, self.total)

    def to_json(self) -> dict[str, float]:
        """The rate as JSON data, with its interval's bounds."""
        low, high = self.interval
        return {
            "correct": self.correct,
            "total": self.total,
            "accuracy": self.accuracy,
            "low": low,
            "high": high,
        }


@dataclass(frozen=True, slots=True)
class Mean:
    """An average of scores and its standard error (sample deviation over root n)."""

    value: float
    error: float
    total: int


def rate_of(values: Iterable[float]) -> Rate:
    """Count full marks: a score below 1 is not right."""
    marks = [value == 1.0 for value in values]
    return Rate(sum(marks), len(marks))


def mean_of(values: Iterable[float]) -> Mean:
    """The average of scores; one score alone has no known error, none have none: 0."""
    scores = list(values)
    total = len(scores)
    if total == 0:
        return Mean(0.0, 0.0, 0)
    average = sum(scores) / total
    if total == 1:
        return Mean(average, 0.0, 1)
    variance = sum((score - average) ** 2 for score in scores) / (total - 1)
    return Mean(average, sqrt(variance / total), total)


def group_by(
    things: Iterable[Thing], keys: Callable[[Thing], Iterable[Key]]
) -> dict[Key, list[Thing]]:
    """The things under each of their keys (a thing may have several), in first-seen order."""
    groups: dict[Key, list[Thing]] = {}
    for thing in things:
        for key in keys(thing):
            groups.setdefault(key, []).append(thing)
    return groups


LENGTHS = (64, 128, 256, 512, 1024)  # characters of source
STEPS = (4, 16, 64, 256, 1024)  # what the interpreter counts


def band(value: int, bounds: Sequence[int]) -> str:
    """The name of the band that a number falls in, e.g. "65-128" or "over 1024"."""
    low = 0
    for high in bounds:
        if value <= high:
            return f"{low}-{high}"
        low = high + 1
    return f"over {bounds[-1]}"


def _band_order(name: str) -> int:
    """Where a band stands among the others: by its first number, "over" last."""
    return 1 << 60 if name.startswith("over") else int(name.split("-")[0])


GROUPINGS: dict[str, Callable[[Item], tuple[str, ...]]] = {
    "category": lambda item: (item.category,),
    "kind": lambda item: ("real languages" if item.real else "novel languages",),
    "split": lambda item: (item.split,) if item.split else (),
    "tier": lambda item: (f"tier {item.tier}",) if item.tier is not None else (),
    "feature": lambda item: item.features,
    "surface": lambda item: (item.surface,) if item.surface else (),
    "language": lambda item: (item.language,),
    "length": lambda item: (band(len(item.code), LENGTHS),),
    "steps": lambda item: (band(item.steps, STEPS),) if item.steps is not None else (),
    "identifiable": lambda item: () if item.identifiable is None else (str(item.identifiable),),
}


def order_groups(grouping: str, names: Iterable[str]) -> list[str]:
    """Group names as a reader expects them: categories as given, bands by size, rest by name."""
    if grouping in ("category", "kind"):
        return list(names)
    if grouping in ("length", "steps"):
        return sorted(names, key=_band_order)
    return sorted(names)
