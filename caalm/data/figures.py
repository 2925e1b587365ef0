"""How balanced programs are, tier by tier, as plain data for JSON; and of freshly drawn ones.

In: measures of programs, or how to draw some. Out: `Figures` with a `Measure` for each tier.
Not here: the counting itself (programs/measure.py), the rows of a corpus (survey.py).
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from caalm.data.statistics import quantile
from caalm.language import make_language
from caalm.programs import TIERS, USUAL, difficulty_named, sample_program
from caalm.programs.balance import BOUNDS
from caalm.programs.measure import Measure, breaches, measure_program
from caalm.seeds import rng_for
from caalm.syntax import adapt_program

QUANTILES = {"median": 0.5, "95%": 0.95, "most": 1.0}
_ANSWERS = 5
_LANGUAGES = 100  # freshly drawn programs are for so many languages of the profile


@dataclass(frozen=True, slots=True)
class Figures:
    """What was counted: a `Measure` by tier, and the share of rows by tag (comments, errors)."""

    source: str
    tiers: Mapping[str, Measure]
    tags: Mapping[str, Counter[str]]

    def as_data(self) -> dict[str, Any]:
        """The figures as plain values; `breaches` says what lies outside its bounds."""
        return {
            "source": self.source,
            "tiers": {tier: self._tier(tier) for tier in self.tiers},
        }

    def _tier(self, tier: str) -> dict[str, Any]:
        measure, bounds = self.tiers[tier], BOUNDS[tier]
        failing = self.tags[tier]["error"]
        shares = {name: share for name, share in measure.shares().items() if name in bounds}
        return {
            "programs": measure.programs,
            "shares": {name: round(share, 4) for name, share in shares.items()},
            "bounds": {name: list(limits) for name, limits in bounds.items()},
            "breaches": breaches(measure, bounds, asked_to_fail=failing),
            "failing": dict(sorted(measure.faults.items())),
            "tags": {tag: n / measure.programs for tag, n in sorted(self.tags[tier].items())},
            "lengths": lengths(measure),
            "answers": dict(measure.outputs.most_common(_ANSWERS)),
        }


def lengths(measure: Measure) -> dict[str, dict[str, int]]:
    """Quantiles of what programs are long in: statements, steps, printed lines, digits."""
    lines: Counter[int] = Counter()
    for output, often in measure.outputs.items():
        lines[output.count("\n")] += often
    counted = {
        "statements": Counter(measure.statements),
        "steps": Counter(measure.steps),
        "printed lines": lines,
        "digits of numbers": measure.digits,
    }
    return {
        what: {name: quantile(histogram, share) for name, share in QUANTILES.items()}
        for what, histogram in counted.items()
    }


def drawn_figures(
    rows: int, *, seed: int = 0, profile: str = "wide", difficulty: str = USUAL
) -> Figures:
    """The balance of `rows` fresh programs of every tier, for languages of a profile.

    Raises UnknownNameError for an unknown profile or difficulty.
    """
    difficulty_named(difficulty)
    languages = [make_language(number, profile) for number in range(min(_LANGUAGES, rows))]
    tiers = {tier: Measure() for tier in TIERS}
    for tier, measure in tiers.items():
        for draw in range(rows):
            language = languages[draw % len(languages)]
            rng = rng_for(seed, "stats", tier, draw)
            program = sample_program(int(tier), rng, language.constructs, difficulty=difficulty)
            measure_program(adapt_program(program, language), measure)
    source = f"{rows} programs a tier, {difficulty}, drawn for {len(languages)} {profile} languages"
    return Figures(source, tiers, {tier: Counter() for tier in tiers})
