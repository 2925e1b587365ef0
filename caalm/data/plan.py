"""The plan of a corpus: its languages, and the rows that each gives to each split.

In: a BuildConfig. Out: one `LanguageTask` for each language of the corpus, in the order of
the merge.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import islice
from typing import Literal

from caalm.data.curriculum import ANY_PROGRAM, Wanted
from caalm.data.recipe import BuildConfig
from caalm.errors import ConfigError
from caalm.language.profile import Profile, load_profile
from caalm.language.sampler import stratum_of
from caalm.language.spec import Stratum, language_name
from caalm.programs import TIERS, USUAL, difficulty_named
from caalm.real.language import load_real
from caalm.real.patterns import load_patterns

# Languages of corpus seed s have the seeds from s million on: no two corpus seeds meet.
SEEDS_PER_CORPUS = 1_000_000
PATTERNS = 0
# So many languages passed over in a row: the curriculum's choices take none.
MOST_LANGUAGES_PASSED = 3_000


@dataclass(frozen=True, slots=True)
class Quota:
    """So many programs of one tier in one split; a share of them, by their draw, fails.

    The tier `PATTERNS` is no tier, but all patterns of a real language in turn. `wanted` is
    what the curriculum says of the tier; the other fields are the config's. Each program is
    written in `twins` languages, a row each.
    """

    split: str
    tier: int
    rows: int
    difficulty: str = USUAL
    errors: float = 0.0
    identifiable: Literal["mark", "only"] = "mark"
    wanted: Wanted = ANY_PROGRAM
    twins: int = 1

    @property
    def all_rows(self) -> int:
        """Its rows, all twins counted."""
        return self.rows * self.twins


@dataclass(frozen=True, kw_only=True, slots=True)
class LanguageTask:
    """One unit of work: a language and the rows it gives, in their order.

    The language is that of a seed in a profile, or a real one: `profile` is then its name.
    """

    seed: int | None
    profile: str
    quotas: tuple[Quota, ...]

    @property
    def name(self) -> str:
        """The language's name."""
        return self.profile if self.seed is None else language_name(self.seed, self.profile)

    @property
    def rows(self) -> int:
        """All its rows."""
        return sum(quota.all_rows for quota in self.quotas)


def plan(config: BuildConfig) -> tuple[LanguageTask, ...]:
    """The languages of a corpus and their rows: train's, then the lexical, the structural.

    The seeds are taken in increasing order from `config.seed` million on, each by its
    stratum. Raises UnknownNameError for a profile, a tier or a difficulty that does not
    exist, ConfigError for structural languages of a profile that keeps no choice from training,
    and for weights of choices with which there are too few languages.
    """
    profile = check_recipe(config)
    if config.test_structural.languages and not any(profile.reserved.values()):
        raise ConfigError(f"test_structural: profile {config.profile} reserves no choice for it")
    names = ("difficulty", "errors", "identifiable", "twins")
    settings = {name: getattr(config, name) for name in names}
    tasks: list[LanguageTask] = []
    for stratum, count, splits in _wanted(config):
        hands: list[list[Quota]] = [[] for _ in range(count)]
        for split, rows in splits.items():
            for hand, dealt in zip(hands, deal(split, rows, count, config.tiers), strict=True):
                hand += (_with_wanted(replace(quota, **settings), config) for quota in dealt)
        seeds = islice(_seeds(config, stratum), count)
        tasks += (
            LanguageTask(seed=seed, profile=config.profile, quotas=tuple(hand))
            for seed, hand in zip(seeds, hands, strict=True)
            if hand
        )
    return (*tasks, *_real_tasks(config))


def check_recipe(config: BuildConfig) -> Profile:
    """The config's profile; UnknownNameError where a name in the config does not exist."""
    profile = load_profile(config.profile)
    for tier in config.tiers:
        TIERS[str(tier)]  # raises where there is no such tier
    difficulty_named(config.difficulty)  # likewise
    return profile


def training_seeds(config: BuildConfig) -> tuple[int, ...]:
    """The seeds of the languages that a corpus is trained on."""
    return tuple(islice(_seeds(config, "train"), config.languages))


def _real_tasks(config: BuildConfig) -> Iterator[LanguageTask]:
    """The real languages: half of their rows from the tiers, half from patterns in turn.

    Raises UnknownNameError for a real language that does not exist.
    """
    tests = deal_evenly(config.test_real, len(config.real))
    for (name, rows), held_out in zip(config.real.items(), tests, strict=True):
        load_real(name)  # raises where there is no such language
        quotas: list[Quota] = []
        for split, count in (("train", rows), ("test_real", held_out)):
            drawn = count - count // 2 if load_patterns(name) else count
            quotas += (
                _with_wanted(Quota(split, tier, some, config.difficulty), config)
                for tier, some in apportion(drawn, config.tiers).items()
            )
            quotas.append(_with_wanted(Quota(split, PATTERNS, count - drawn), config))
        asked = tuple(quota for quota in quotas if quota.rows)
        if asked:
            yield LanguageTask(seed=None, profile=name, quotas=asked)


def _with_wanted(quota: Quota, config: BuildConfig) -> Quota:
    """The quota with what the curriculum says of its tier; patterns have `ranges` alone."""
    return replace(quota, wanted=config.curriculum.wanted(quota.tier))


def deal_evenly(rows: int, hands: int) -> list[int]:
    """`rows` over `hands`, none with two more than another; the first ones have the rest."""
    return [rows // hands + (hand < rows % hands) for hand in range(hands)]


def _wanted(config: BuildConfig) -> Iterator[tuple[Stratum, int, dict[str, int]]]:
    """For each stratum: how many languages, and the rows in all of each of its splits."""
    yield (
        "train",
        config.languages,
        {
            "train": config.languages * config.rows_per_language,
            "validation": config.validation,
            "test_seen": config.test_seen,
        },
    )
    lexical, structural = config.test_lexical, config.test_structural
    yield "lexical", lexical.languages, {"test_lexical": lexical.rows}
    yield "structural", structural.languages, {"test_structural": structural.rows}


def _seeds(config: BuildConfig, stratum: Stratum) -> Iterator[int]:
    """The seeds of one stratum, in increasing order, from this corpus' million.

    Those whose languages the curriculum does not take are passed over.
    """
    first = config.seed * SEEDS_PER_CORPUS
    passed = 0
    for seed in range(first, first + SEEDS_PER_CORPUS):
        if stratum_of(seed, config.profile) != stratum:
            continue
        if config.curriculum.takes_language(seed, config.profile):
            passed = 0
            yield seed
        elif (passed := passed + 1) == MOST_LANGUAGES_PASSED:
            raise ConfigError(
                f"curriculum.choices: of {passed} languages of profile {config.profile} for "
                f"{stratum} splits in a row, none is taken; give what it lacks more weight"
            )


def deal(split: str, rows: int, languages: int, shares: Mapping[int, int]) -> list[list[Quota]]:
    """Rows of a split over its languages, as cards are dealt: one tier after the other.

    The tiers' totals have their shares exactly (rounded to whole rows), and no language has
    two rows of a tier, or two rows, more than another.
    """
    hands: list[list[Quota]] = [[] for _ in range(languages)]
    start = 0
    for tier, total in apportion(rows, shares).items():
        for player in range(languages):
            first = (player - start) % languages
            count = len(range(first, total, languages))
            if count:
                hands[player].append(Quota(split, tier, count))
        start += total
    return hands


def apportion(rows: int, shares: Mapping[int, int]) -> dict[int, int]:
    """`rows` divided by percentages; what rounding leaves goes to the largest remainders."""
    counts = {tier: rows * share // 100 for tier, share in sorted(shares.items())}
    left = sorted(counts, key=lambda tier: (-(rows * shares[tier] % 100), tier))
    for tier in left[: rows - sum(counts.values())]:
        counts[tier] += 1
    return counts
