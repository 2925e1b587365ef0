"""What the readings of a row, and of many rows, come to: identifiable or not, and the ceiling.

In: counts of readings. Out: a `Judgement` of one row, a `Tally` of many. Not here: which
readings a text allows (identifiability.py).
"""

from dataclasses import dataclass
from typing import NamedTuple


class Judgement(NamedTuple):
    """How many readings end without a fault, and how many of them print what most print.

    A reader who takes the likeliest output, all readings being equally likely, is right in
    `ceiling` of such rows.
    """

    readings: int
    agreeing: int

    @property
    def identifiable(self) -> bool:
        """Whether all readings print the same."""
        return self.readings == self.agreeing

    @property
    def ceiling(self) -> float:
        """The share of the readings that print the commonest output."""
        return self.agreeing / self.readings


ONE_READING = Judgement(1, 1)


@dataclass(slots=True)
class Tally:
    """The judgements of many rows: how many, how many identifiable, their ceilings' sum."""

    rows: int = 0
    identifiable: int = 0
    ceilings: float = 0.0

    def add(self, judgement: Judgement) -> None:
        """Count one row."""
        self.rows += 1
        self.identifiable += judgement.identifiable
        self.ceilings += judgement.ceiling

    def merge(self, other: "Tally") -> None:
        """Count another tally's rows."""
        self.rows += other.rows
        self.identifiable += other.identifiable
        self.ceilings += other.ceilings

    @property
    def share(self) -> float:
        """The share of identifiable rows."""
        return self.identifiable / self.rows if self.rows else 1.0

    @property
    def ceiling(self) -> float:
        """The exact match that a reader expects who takes each row's likeliest output."""
        return self.ceilings / self.rows if self.rows else 1.0
