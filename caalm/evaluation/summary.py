"""The figures of an evaluation: rates by group, baselines, counted diagnoses.

In: judgements and the settings they were made with. Out: a `Report`, as a value and as
JSON. Not here: how it is shown (report.py, plots.py).
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from caalm.errors import CaalmError
from caalm.evaluation.ceiling import ceiling_of
from caalm.evaluation.consistency import Consistency, consistency_of
from caalm.evaluation.judgement import Judgement, judge
from caalm.evaluation.metrics import (
    GROUPINGS,
    Mean,
    Rate,
    group_by,
    mean_of,
    order_groups,
    rate_of,
)
from caalm.evaluation.scorers import SCORERS
from caalm.model.predictor import Majority, Oracle
from caalm.model.question import Predictor, Question, Settings


@dataclass(frozen=True, slots=True)
class Group:
    """The figures of some of the items: exact matches, and the mean of every score."""

    name: str
    rate: Rate
    scores: Mapping[str, Mean]


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """What was asked of whom: all that is needed to do it again."""

    name: str
    model: str
    settings: Settings
    versions: Mapping[str, str]
    seed: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """An evaluation's result; `groups` maps a grouping ("category") to its groups.

    `ceiling` is what the best reader can expect, where that is known of items. `consistency`
    is there where the items are twins: programs on several surfaces.
    """

    run: Run
    overall: Group
    groups: Mapping[str, tuple[Group, ...]]
    majority: Rate
    majority_answer: str
    oracle: Rate
    diagnoses: Mapping[str, int]
    ceiling: Mean | None
    consistency: Consistency | None
    judgements: tuple[Judgement, ...]

    def to_json(self) -> dict[str, Any]:
        """The figures as JSON data, without the single predictions."""
        return {
            "run": asdict(self.run),
            "overall": _group_json(self.overall),
            "baselines": {
                "majority": {**self.majority.to_json(), "answer": self.majority_answer},
                "oracle": self.oracle.to_json(),
                "ceiling": asdict(self.ceiling) if self.ceiling else None,
            },
            "diagnoses": dict(self.diagnoses),
            "consistency": self.consistency.to_json() if self.consistency else None,
            "groups": {
                grouping: [_group_json(group) for group in groups]
                for grouping, groups in self.groups.items()
            },
        }


def summarise(run: Run, judgements: Sequence[Judgement]) -> Report:
    """All figures of the judgements.

    Raises `CaalmError` where there is none, or where the references themselves, judged
    as predictions, are not all right: then the scoring cannot be trusted.
    """
    if not judgements:
        raise CaalmError(f"{run.name}: no items to evaluate")
    majority = Majority().fit([each.item.reference for each in judgements])
    return Report(
        run=run,
        overall=_group("all", judgements),
        groups={name: _groups(name, judgements) for name in GROUPINGS},
        majority=_baseline(judgements, majority),
        majority_answer=majority.answer or "",
        oracle=_oracle(judgements),
        diagnoses=_count_diagnoses(judgements),
        ceiling=ceiling_of(each.item for each in judgements),
        consistency=consistency_of(judgements),
        judgements=tuple(judgements),
    )


def _group(name: str, judgements: Sequence[Judgement]) -> Group:
    return Group(
        name,
        rate_of(float(each.right) for each in judgements),
        {score: mean_of(each.scores[score].value for each in judgements) for score in SCORERS},
    )


def _groups(grouping: str, judgements: Sequence[Judgement]) -> tuple[Group, ...]:
    """The groups of one grouping, in the order in which they are shown."""
    keys = GROUPINGS[grouping]
    members = group_by(judgements, lambda each: keys(each.item))
    return tuple(_group(name, members[name]) for name in order_groups(grouping, members))


def _baseline(judgements: Sequence[Judgement], predictor: Predictor) -> Rate:
    """The rate of a predictor that needs no model, through the same scoring."""
    items = [each.item for each in judgements]
    answers = predictor.predict([Question(item.prompt, item.reference) for item in items])
    return rate_of(float(each.right) for each in judge(items, answers))


def _oracle(judgements: Sequence[Judgement]) -> Rate:
    """The rate of the references themselves: all of them right, or nothing counts."""
    rate = _baseline(judgements, Oracle())
    if rate.correct != rate.total:
        raise CaalmError(
            f"the oracle scores {rate.correct} of {rate.total}: the scoring is broken, "
            "its figures would mean nothing"
        )
    return rate


def _count_diagnoses(judgements: Sequence[Judgement]) -> dict[str, int]:
    """How often each finding was made, the most frequent first."""
    names = (each.finding.name for each in judgements if each.finding)
    return dict(sorted(Counter(names).items(), key=lambda pair: (-pair[1], pair[0])))


def _group_json(group: Group) -> dict[str, Any]:
    scores = {name: asdict(mean) for name, mean in group.scores.items()}
    return {"name": group.name, **group.rate.to_json(), "scores": scores}
