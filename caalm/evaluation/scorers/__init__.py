"""Scorers: each judges one prediction against one reference; one file each.

In: two texts, `(prediction, reference)`. Out: a `Score`. What many scores amount to is
metrics.py's; to add a scorer, add a file here and register a function in it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from caalm.registry import Registry


@dataclass(frozen=True, slots=True)
class Score:
    """What a scorer says of one prediction.

    `value` lies between 0 and 1; `answer` is the prediction as the scorer read it;
    `explanation` is one phrase that says why.
    """

    value: float
    answer: str
    explanation: str

    def __post_init__(self) -> None:
        if not 0.0 <= self.value <= 1.0:
            raise ValueError(f"a score lies between 0 and 1, not {self.value}")


Scorer: TypeAlias = Callable[[str, str], Score]

SCORERS: Registry[Scorer] = Registry("scorer", __name__)


def without_final_newline(text: str) -> str:
    """The text without the one line end that closes its last line."""
    return text.removesuffix("\n")


def compare_texts(answer: str, wanted: str, *, alike: str) -> Score:
    """Full marks where two normalised texts are equal; else the first line that differs.

    `alike` ends the sentence of a match, e.g. "equal, blanks aside".
    """
    if answer == wanted:
        return Score(1.0, answer, alike)
    given, expected = answer.split("\n"), wanted.split("\n")
    same = leading_equal(given, expected)
    return Score(0.0, answer, f"line {same + 1} differs")


def leading_equal(left: list[str], right: list[str]) -> int:
    """How many lines at the start are equal one by one."""
    count = 0
    for one, other in zip(left, right, strict=False):
        if one != other:
            break
        count += 1
    return count


def lines_of(text: str) -> list[str]:
    """The printed lines; nothing printed is no line at all."""
    text = without_final_newline(text)
    return text.split("\n") if text else []
