"""BuildConfig: what one corpus consists of, as one YAML file in configs/build says it.

Nothing in it changes how a build runs (workers, progress): the same config gives the same
bytes. Not here: which languages and draws follow from it (plan.py).
"""

import re
from dataclasses import dataclass, field
from typing import Literal

from caalm.config import SILENT
from caalm.data.curriculum import EVERYTHING, Curriculum
from caalm.language.spec import DEFAULT_PROFILE, SURFACES
from caalm.real.language import real_languages

MOST_LANGUAGES = 100_000
MOST_ROWS = 100_000  # of one language in one split: a tenth of the draw numbers it may use
MOST_SEED = 10**11  # a language's seed has at most 18 digits

_NAME = re.compile(r"[A-Za-z0-9][\w.-]{0,63}")


def _check_range(name: str, value: int, low: int, high: int) -> None:
    if not low <= value <= high:
        raise ValueError(f"{name}: {value} is not a number from {low} to {high}")


@dataclass(frozen=True, kw_only=True, slots=True)
class HeldOut:
    """A test split over languages of its own: how many languages, how many rows in all.

    Raises ValueError where there are rows without a language, or too many.
    """

    languages: int
    rows: int

    def __post_init__(self) -> None:
        _check_range("languages", self.languages, 0, MOST_LANGUAGES)
        _check_range("rows", self.rows, 0, self.languages * MOST_ROWS)


_NONE = HeldOut(languages=0, rows=0)


@dataclass(frozen=True, kw_only=True, slots=True)
class BuildConfig:
    """One corpus: `languages` of the profile with `rows_per_language` train rows each.

    `validation` and `test_seen` are rows in all, over train's languages. `real` maps a real
    language to its train rows, `test_real` are rows over all of them. `tiers` maps a
    tier to its percentage, the same in every split; `difficulty` names how hard they are
    (caalm/programs/difficulty.py), and `errors` is the share of rows whose program fails, so
    that the truth ends with the fault's name. `identifiable: only` leaves out rows whose text
    can be read in ways that print different things; otherwise they are marked. `seed` chooses
    the languages: two seeds share none. `curriculum` selects among programs and languages.
    Each program is written in `twins` languages, so there are so many times the rows.
    Raises ValueError naming the field, the value and what is allowed.
    """

    name: str
    seed: int = 0
    profile: str = DEFAULT_PROFILE
    languages: int
    rows_per_language: int
    validation: int = 0
    test_seen: int = 0
    test_lexical: HeldOut = _NONE
    test_structural: HeldOut = _NONE
    real: dict[str, int] = field(default_factory=dict)
    test_real: int = 0
    tiers: dict[int, int] = field(default_factory=lambda: {1: 30, 2: 40, 3: 30})
    difficulty: str = "usual"
    errors: float = 0.0
    identifiable: Literal["mark", "only"] = "mark"
    rows_per_file: int = 100_000
    curriculum: Curriculum = field(default=EVERYTHING, metadata=SILENT)
    twins: int = field(default=1, metadata=SILENT)

    def __post_init__(self) -> None:
        if not _NAME.fullmatch(self.name):
            raise ValueError(f"name: {self.name!r} is not letters, digits, '.', '_' and '-'")
        _check_range("seed", self.seed, 0, MOST_SEED - 1)
        _check_range("languages", self.languages, 1, MOST_LANGUAGES)
        _check_range("rows_per_language", self.rows_per_language, 1, MOST_ROWS)
        _check_range("validation", self.validation, 0, self.languages * MOST_ROWS)
        _check_range("test_seen", self.test_seen, 0, self.languages * MOST_ROWS)
        for name, rows in self.real.items():
            _check_range(f"real.{name}", rows, 0, MOST_ROWS)
        _check_range("test_real", self.test_real, 0, len(self.real) * MOST_ROWS)
        _check_range("rows_per_file", self.rows_per_file, 1, 10**8)
        if not 0 <= self.errors <= 1:
            raise ValueError(f"errors: {self.errors} is not a share from 0 to 1")
        for tier, share in self.tiers.items():
            _check_range(f"tiers.{tier}", share, 1, 100)
        if sum(self.tiers.values()) != 100:
            raise ValueError(f"tiers: {self.tiers} adds up to {sum(self.tiers.values())}, not 100")
        for tier in self.curriculum.tier_ranges.keys() - self.tiers.keys():
            raise ValueError(f"curriculum.tier_ranges.{tier}: `tiers` has no tier {tier}")
        self._check_twins()

    def _check_twins(self) -> None:
        _check_range("twins", self.twins, 1, len(SURFACES) + len(real_languages()))
        if self.twins > len(SURFACES) and self.errors:
            raise ValueError(
                f"errors: {self.errors} does not go with twins: {self.twins}, for programs fail "
                f"otherwise in real languages; ask for {len(SURFACES)} twins at most"
            )
