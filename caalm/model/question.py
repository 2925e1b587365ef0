"""What is asked of a model, and of whatever answers in a model's place.

A `Question` is a prompt; a `Predictor` answers questions. Who answers is predictor.py's.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, TypeAlias

Settings: TypeAlias = dict[str, str | int | float | None]


@dataclass(frozen=True, slots=True)
class Question:
    """A prompt; `reference` is the true completion, for the oracle's eyes alone."""

    prompt: str
    reference: str | None = None


class Predictor(Protocol):
    """Something that answers questions."""

    @property
    def name(self) -> str:
        """What reports call it."""

    @property
    def settings(self) -> Settings:
        """What its answers may depend on besides the model."""

    def predict(self, questions: Sequence[Question], *, progress: bool = False) -> list[str]:
        """One answer for each question, in the order of the questions."""
