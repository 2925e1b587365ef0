"""What a survey comes to, as plain values: shares, quantiles, coverage of constructs and choices.

In: a `Survey`. Out: dictionaries that the tables, the page and `--json` are made from, so
that all three say the same.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import log2
from typing import Any

from caalm.data.statistics import SplitStatistics, quantile
from caalm.data.survey import Cell, Survey, Twice
from caalm.language.choice import CHOICES
from caalm.programs import FEATURES

QUANTILES: Mapping[str, float] = {"median": 0.5, "95%": 0.95, "most": 1.0}
_ANSWERS = 12  # of the commonest outputs


@dataclass(frozen=True, slots=True)
class OptionFact:
    """How often an option of a choice is taken: languages, and rows by split."""

    choice: str
    option: str
    languages: int
    rows: Mapping[str, int]


def lengths_of(counts: SplitStatistics) -> dict[str, Counter[int]]:
    """The histograms of what programs and outputs are long in, by name."""
    return {
        "code lines": counts.code_lines,
        "code characters": counts.code_length,
        "steps": counts.steps,
        "output lines": counts.output_lines,
        "output characters": counts.output_length,
    }


def facts_of(cell: Cell, twice: Twice | None = None) -> dict[str, Any]:
    """Some rows as plain values; `twice` is known of splits and of the whole corpus."""
    counts, judged = cell.counts, cell.judged
    answer, often = counts.best_answer
    facts: dict[str, Any] = {
        "rows": counts.rows,
        "languages": len(counts.languages),
        "families": len(counts.families),
        "different outputs": len(counts.outputs),
        "entropy": round(counts.entropy, 4),
        "most entropy": round(log2(counts.rows), 4) if counts.rows else 0.0,
        "best answer": answer,
        "majority baseline": _share(counts, often),
        "commonest output": counts.majority[0],
        "commonest": _share(counts, counts.majority[1]),
        "empty": _share(counts, counts.empty),
        "constant": _share(counts, cell.constant),
        "copied": _share(counts, counts.copied),
        "identifiable": round(judged.share, 6) if judged.rows else None,
        "ceiling": round(judged.ceiling, 6) if judged.rows else None,
        "judged": judged.rows,
        "unread": cell.unread,
    }
    if twice is not None:
        facts |= {"texts twice": twice.texts, "programs twice": twice.programs}
    return facts | {
        "lengths": {
            name: {label: quantile(histogram, share) for label, share in QUANTILES.items()}
            for name, histogram in lengths_of(counts).items()
        },
        "constructs": {tag: _share(counts, counts.features[tag]) for tag in FEATURES},
    }


def _share(counts: SplitStatistics, count: int) -> float:
    return round(counts.share(count), 6)


def options_of(survey: Survey) -> list[OptionFact]:
    """Every option of every choice point, also those that no language takes."""
    taken: Counter[tuple[str, str]] = Counter()
    rows: dict[tuple[str, str], Counter[str]] = {}
    for split in survey.splits:
        for language, count in survey.gathered(split).counts.languages.items():
            for pair in survey.made.get(language, {}).items():
                rows.setdefault(pair, Counter())[split] += count
    for made in survey.made.values():
        taken.update(made.items())
    return [
        OptionFact(choice.name, option, taken[pair], dict(rows.get(pair, {})))
        for choice in CHOICES.values()
        for option in choice.options
        for pair in [(choice.name, option)]
    ]


def by_choice(options: Iterable[OptionFact]) -> dict[str, list[OptionFact]]:
    """The options of each choice, the most taken first."""
    found: dict[str, list[OptionFact]] = {}
    for fact in options:
        found.setdefault(fact.choice, []).append(fact)
    return {
        choice: sorted(facts, key=lambda fact: (-fact.languages, fact.option))
        for choice, facts in found.items()
    }


def commonest_outputs(survey: Survey) -> list[tuple[str, int]]:
    """The commonest outputs of the whole corpus and how often they come."""
    outputs = survey.gathered().counts.outputs
    return sorted(outputs.items(), key=lambda item: (-item[1], item[0]))[:_ANSWERS]


def survey_as_data(survey: Survey) -> dict[str, Any]:
    """The whole survey as plain values."""
    invented = max(len(survey.made), 1)
    return {
        "corpus": str(survey.folder),
        "whole": facts_of(survey.gathered(), survey.twice[""]),
        "splits": {
            split: facts_of(survey.gathered(split), survey.twice[split]) for split in survey.splits
        },
        "tiers": {str(tier): facts_of(survey.gathered(tier=tier)) for tier in survey.tiers},
        "cells": {
            split: {
                str(tier): facts_of(cell)
                for (its_split, tier), cell in survey.cells.items()
                if its_split == split
            }
            for split in survey.splits
        },
        "answers": dict(commonest_outputs(survey)),
        "choices": {
            choice: {
                fact.option: {
                    "languages": fact.languages,
                    "share": round(fact.languages / invented, 6),
                    "rows": dict(fact.rows),
                }
                for fact in facts
            }
            for choice, facts in by_choice(options_of(survey)).items()
        },
        "balance": survey.balance.as_data(),
    }
