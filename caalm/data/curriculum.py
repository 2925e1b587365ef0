"""Curricula: which programs and languages a corpus takes, and how often.

A curriculum only selects. Rows and languages are what their seeds and draws make them, so an
id means the same with and without one: a program outside a range is passed over, one with a
rare construct is taken less often than it is drawn, and so is a language with a rare option.
In: the `curriculum` of a build config. Out: for a tier what it `Wanted`; a `Sieve` for the
draws of one row. Not here: how hard programs are drawn (caalm/programs/difficulty.py).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from math import prod

from caalm.config import SILENT
from caalm.errors import among
from caalm.language import make_language
from caalm.language.choice import CHOICES
from caalm.language.profile import OTHERS
from caalm.language.sampler import sketch_choices
from caalm.nodes import Program
from caalm.programs import FEATURES, program_features
from caalm.programs.extent import run_extent, written_extent
from caalm.programs.features import UNWRITTEN
from caalm.runtime import Limits, Semantics
from caalm.seeds import rng_for

MOST_WEIGHT = 100.0
# The weights above 1 multiply to so much at most: so many draws are passed over for one.
_MOST_PRODUCT = 1_000.0


@dataclass(frozen=True, kw_only=True, slots=True)
class Ranges:
    """The least and the most of each measure of `extent.MEASURES`; None: whatever is drawn.

    Raises ValueError naming the measure for what is no such pair.
    """

    statements: tuple[int, ...] | None = field(default=None, metadata=SILENT)
    nesting: tuple[int, ...] | None = field(default=None, metadata=SILENT)
    steps: tuple[int, ...] | None = field(default=None, metadata=SILENT)
    magnitude: tuple[int, ...] | None = field(default=None, metadata=SILENT)

    def __post_init__(self) -> None:
        for name, pair in self.given().items():
            if len(pair) != 2 or not 0 <= pair[0] <= pair[1]:
                raise ValueError(
                    f"{name}: {list(pair)} is not a range; give the least and the most, "
                    "as [2, 9], both from 0 up"
                )

    def given(self) -> dict[str, tuple[int, ...]]:
        """The ranges that are there."""
        named = {each.name: getattr(self, each.name) for each in fields(self)}
        return {name: pair for name, pair in named.items() if pair is not None}

    def over(self, other: "Ranges") -> "Ranges":
        """These ranges, and those of another for the measures without one."""
        return Ranges(**{**other.given(), **self.given()})


@dataclass(frozen=True, kw_only=True, slots=True)
class Wanted:
    """What the programs of one tier shall be like: ranges, and the weights of their tags."""

    ranges: Ranges = Ranges()
    weights: tuple[tuple[str, float], ...] = ()


ANY_PROGRAM = Wanted()


@dataclass(frozen=True, kw_only=True, slots=True)
class Curriculum:
    """The selection that a build config asks for.

    `ranges` hold for all programs, those of `tier_ranges` before them for one tier's.
    `constructs` maps tags of FEATURES to weights: with 2, programs that have it become twice
    as frequent beside those that do not, with 0 there are none. `choices` maps a choice of
    the languages to weights of its options, which multiply the profile's; `others` is the
    weight of those that are not named (absent: 1). Raises ValueError naming the field, the
    value and what is right.
    """

    ranges: Ranges = field(default=Ranges(), metadata=SILENT)
    tier_ranges: dict[int, Ranges] = field(default_factory=dict, metadata=SILENT)
    constructs: dict[str, float] = field(default_factory=dict, metadata=SILENT)
    choices: dict[str, dict[str, float]] = field(default_factory=dict, metadata=SILENT)

    def __post_init__(self) -> None:
        known = [tag for tag in FEATURES if tag not in UNWRITTEN]
        _check_weights("constructs", self.constructs, known)
        for name, weights in self.choices.items():
            if name not in CHOICES:
                raise ValueError(f"choices: no choice {name!r}; {among(name, list(CHOICES))}")
            options = list(CHOICES[name].options)
            _check_weights(f"choices.{name}", weights, [*options, OTHERS])
            if not any(_weight(weights, option) for option in options):
                raise ValueError(f"choices.{name}: every option has weight 0; leave one above 0")
        heavy = {
            "constructs": prod(max(1.0, weight) for weight in self.constructs.values()),
            "choices": prod(_heaviest(name, given) for name, given in self.choices.items()),
        }
        for name, product in heavy.items():
            if product > _MOST_PRODUCT:
                raise ValueError(
                    f"{name}: the weights above 1 multiply to {product:g}, more than "
                    f"{_MOST_PRODUCT:g}; give the others less than 1 instead"
                )

    def wanted(self, tier: int) -> Wanted:
        """What the programs of a tier shall be like."""
        ranges = self.tier_ranges.get(tier, Ranges()).over(self.ranges)
        return Wanted(ranges=ranges, weights=tuple(sorted(self.constructs.items())))

    def takes_language(self, seed: int, profile: str) -> bool:
        """Whether the language of a seed is taken: by chance, as often as its options weigh.

        Most are told by a sketch of the language; what is taken is looked at itself.
        """
        if not self.choices:
            return True
        luck = rng_for(seed, "curriculum", profile).random()
        sketch = sketch_choices(seed, profile)
        if not sketch or luck >= self._share(sketch):
            return False
        return luck < self._share(make_language(seed, profile).spec.made)

    def _share(self, made: Mapping[str, str]) -> float:
        """The share of languages with these options that are taken."""
        return prod(
            _weight(given, made[name]) / _heaviest(name, given)
            for name, given in self.choices.items()
        )


def _check_weights(where: str, weights: Mapping[str, float], known: list[str]) -> None:
    for name, weight in weights.items():
        if name not in known:
            raise ValueError(f"{where}: no {name!r}; {among(name, known)}")
        if not 0 <= weight <= MOST_WEIGHT:
            raise ValueError(f"{where}.{name}: {weight} is not a weight from 0 to {MOST_WEIGHT:g}")


def _weight(given: Mapping[str, float], option: str) -> float:
    return given.get(option, given.get(OTHERS, 1.0))


def _heaviest(choice: str, given: Mapping[str, float]) -> float:
    return max(_weight(given, option) for option in CHOICES[choice].options)


EVERYTHING = Curriculum()


class Sieve:
    """Takes the programs that are wanted, and remembers why it took no others."""

    def __init__(self, wanted: Wanted, semantics: Semantics, limits: Limits) -> None:
        self._ranges = wanted.ranges.given()
        self._weights = wanted.weights
        self._heaviest = prod(max(1.0, weight) for _, weight in wanted.weights)
        self._semantics, self._limits = semantics, limits
        self._seen: dict[str, tuple[int, int]] = {}
        self._outside: dict[str, int] = {}
        self._rare = 0

    def takes(self, program: Program, *draw: int | str) -> bool:
        """Whether a program is taken; `draw` names it, and decides where chance does."""
        if not self._ranges and not self._weights:
            return True
        if self._weights:
            tags = frozenset(program_features(program))
            weight = prod(weight for tag, weight in self._weights if tag in tags)
            share = weight / self._heaviest
            if share < 1 and rng_for(0, "construct", *draw).random() >= share:
                self._rare += 1
                return False
        if not self._within(written_extent(program)):
            return False
        if not self._ranges.keys() & {"steps", "magnitude"}:
            return True
        numbers = "magnitude" in self._ranges
        return self._within(
            run_extent(program, semantics=self._semantics, limits=self._limits, numbers=numbers)
        )

    def _within(self, extent: Mapping[str, int]) -> bool:
        """Whether these measures lie in their ranges; what was seen is noted."""
        for name, value in extent.items():
            if name not in self._ranges:
                continue
            least, most = self._seen.get(name, (value, value))
            self._seen[name] = min(least, value), max(most, value)
            low, high = self._ranges[name]
            if not low <= value <= high:
                self._outside[name] = self._outside.get(name, 0) + 1
                return False
        return True

    def reasons(self) -> str:
        """What kept programs out, the most frequent reason first; empty for nothing."""
        found = {
            f"{name} {low} to {high} (drawn: {self._seen[name][0]} to {self._seen[name][1]})": count
            for name, count in self._outside.items()
            for low, high in [self._ranges[name]]
        }
        if self._rare:
            found["the weights of constructs"] = self._rare
        return ", ".join(sorted(found, key=lambda reason: -found[reason]))
