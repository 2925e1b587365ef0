"""Judging: a prediction beside its reference, with every score and a diagnosis.

In: items and the texts predicted for them. Out: `Judgement`s, and the same as JSON lines
and back, so that scores can be computed anew without asking a model again.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from typing import Any

from caalm.errors import CaalmError
from caalm.evaluation.item import Item
from caalm.evaluation.scorers import SCORERS, Score

MAIN_SCORE = "exact_match"
_LATER = ("program_id", "surface")


@dataclass(frozen=True, slots=True)
class Finding:
    """What is known of why a prediction is wrong.

    `name` is a mutation's name, "unexplained", or "no grammar for lua"; `sentence` is for a reader;
    `line` is the source line it is about, where there is one.
    """

    name: str
    sentence: str
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Judgement:
    """One prediction, judged; `finding` is None where the prediction is right."""

    item: Item
    prediction: str
    scores: Mapping[str, Score]
    finding: Finding | None = None

    @property
    def right(self) -> bool:
        """Whether the main score, exact match, is full."""
        return self.scores[MAIN_SCORE].value == 1.0


def judge(items: Sequence[Item], predictions: Sequence[str]) -> list[Judgement]:
    """Score every prediction with every registered scorer; no diagnosis yet.

    Raises `CaalmError` where there are not as many predictions as items.
    """
    if len(items) != len(predictions):
        raise CaalmError(f"{len(predictions)} predictions for {len(items)} items")
    return [
        Judgement(
            item,
            prediction,
            {name: SCORERS[name](prediction, item.reference) for name in SCORERS},
        )
        for item, prediction in zip(items, predictions, strict=True)
    ]


def to_row(judgement: Judgement) -> dict[str, Any]:
    """A judgement as a JSON object: the item's fields, the prediction, scores, finding."""
    finding = judgement.finding
    return {
        **asdict(judgement.item),
        "prediction": judgement.prediction,
        "scores": {name: score.value for name, score in judgement.scores.items()},
        "explanation": judgement.scores[MAIN_SCORE].explanation,
        "diagnosis": asdict(finding) if finding else None,
    }


def to_lines(judgements: Iterable[Judgement]) -> str:
    """JSON lines, one judgement each."""
    return "".join(
        json.dumps(to_row(judgement), ensure_ascii=False) + "\n" for judgement in judgements
    )


def from_lines(text: str, *, where: str) -> list[Judgement]:
    """Read JSON lines back; scores are computed anew, diagnoses are kept.

    Raises `CaalmError` naming `where` and the line that is not a saved judgement.
    """
    items, predictions, findings = [], [], []
    # not splitlines: a prediction may hold a line separator that JSON leaves as it is
    for number, line in enumerate(text.removesuffix("\n").split("\n"), start=1):
        try:
            row = json.loads(line)
            items.append(_item(row))
            predictions.append(str(row["prediction"]))
            findings.append(Finding(**row["diagnosis"]) if row["diagnosis"] else None)
        except (ValueError, KeyError, TypeError) as error:
            raise CaalmError(f"{where}: line {number}: not a saved prediction ({error})") from error
    return [
        Judgement(new.item, new.prediction, new.scores, None if new.right else finding)
        for new, finding in zip(judge(items, predictions), findings, strict=True)
    ]


def _item(row: Mapping[str, Any]) -> Item:
    """The item's own fields out of a row; `KeyError` where one is missing.

    Rows saved before there were twins lack what only twins have.
    """
    values = {field.name: row[field.name] for field in fields(Item) if field.name not in _LATER}
    values |= {name: row.get(name, "") for name in _LATER}
    values["features"] = tuple(values["features"])
    return Item(**values)
