"""Consistency over surfaces: whether a reader answers alike when only the words change.

In: judgements of a corpus with twins, each program in several surfaces (docs/data.md). Out: how
many programs got the same answer on all of them, and the right one. Accuracy alone does not
tell: 70% on each of four surfaces may be the same 70% of the programs, or 24% all right.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import prod
from typing import Any

from caalm.evaluation.judgement import Judgement
from caalm.evaluation.metrics import Rate, group_by
from caalm.evaluation.scorers import without_final_newline


@dataclass(frozen=True, slots=True, kw_only=True)
class Consistency:
    """Rates over programs, each asked on `twins` surfaces.

    `all_right`: every twin right. `any_right`: at least one. `same_answer`: all answers the
    same text, right or wrong. `surfaces` has the accuracy on each, over the same programs,
    and `independent` their product: the share that would be all right if whether one surface
    is right said nothing of the others. `incomplete` programs, of which not all twins were
    asked, count in none of these.
    """

    twins: int
    all_right: Rate
    any_right: Rate
    same_answer: Rate
    surfaces: Mapping[str, Rate]
    incomplete: int

    @property
    def independent(self) -> float:
        """The product of the accuracies."""
        return prod(rate.accuracy for rate in self.surfaces.values())

    def to_json(self) -> dict[str, Any]:
        """The figures as JSON data."""
        return {
            "twins": self.twins,
            "incomplete": self.incomplete,
            **{name: getattr(self, name).to_json() for name in SHOWN},
            "independent": self.independent,
            "surfaces": {name: rate.to_json() for name, rate in self.surfaces.items()},
        }


# The rates over programs, and how a report calls them.
SHOWN: Mapping[str, str] = {
    "all_right": "right on all surfaces",
    "same_answer": "the same answer on all surfaces",
    "any_right": "right on at least one",
}


def consistency_of(judgements: Sequence[Judgement]) -> Consistency | None:
    """The consistency of some judgements; None where no program has two twins among them."""
    programs = group_by(judgements, _program).values()
    twins = max(map(len, programs), default=0)
    if twins < 2:
        return None
    complete = [program for program in programs if len(program) == twins]
    surfaces = group_by((each for program in complete for each in program), _surface)
    right = [sum(each.right for each in program) for program in complete]
    same = [
        len({without_final_newline(e.prediction) for e in program}) == 1 for program in complete
    ]
    return Consistency(
        twins=twins,
        all_right=Rate(right.count(twins), len(complete)),
        any_right=Rate(len(complete) - right.count(0), len(complete)),
        same_answer=Rate(sum(same), len(complete)),
        surfaces={
            name: Rate(sum(each.right for each in some), len(some))
            for name, some in surfaces.items()
        },
        incomplete=len(programs) - len(complete),
    )


def _program(judgement: Judgement) -> tuple[str, ...]:
    program = judgement.item.program_id
    return (program,) if program else ()


def _surface(judgement: Judgement) -> tuple[str, ...]:
    """The surface of a twin; real languages are one each."""
    item = judgement.item
    return (item.language if item.real else item.surface,)
