"""The census of languages: what the languages of a range of seeds are like, counted.

In: a profile and a range of seeds. Out: a `Census`: structural families, grammars alike,
redraws, how often every option is taken, and how many families are possible at all;
`problems` says what lies outside the bounds. Every language is built, over several
processes; the figures are the same for every number of them.
"""

import hashlib
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from typing import Any, NamedTuple

from caalm.data.workers import in_parallel
from caalm.errors import CaalmError
from caalm.language.combinations import open_options, possible_families
from caalm.language.profile import load_profile
from caalm.language.sampler import draw_language

LEAST_FAMILIES = 0.99  # of the languages
MOST_REDRAWN = 0.05  # of the languages
LEAST_SHARE = 0.005  # of the languages, for every option that the profile draws
_CHUNK = 50  # seeds of one task: some two seconds


@dataclass(frozen=True, kw_only=True)
class Census:
    """What was counted over the seeds from `start` to before `stop`.

    `alike` are pairs of seeds with the same grammar; `redraws` the languages by how often
    their grammar had to be redrawn; `misfits` the draws whose choices or words did not fit
    together; `without` the seeds that have no language, with the reason; `options` how many
    languages take each option that the profile draws, by choice.
    """

    profile: str
    start: int
    stop: int
    families: int
    alike: tuple[tuple[int, int], ...]
    redraws: Mapping[int, int]
    misfits: int
    without: Mapping[int, str]
    strata: Mapping[str, int]
    options: Mapping[str, Mapping[str, int]]
    possible_in_profile: int
    possible: int

    @property
    def languages(self) -> int:
        """How many languages the seeds have."""
        return sum(self.redraws.values())

    @property
    def redrawn(self) -> int:
        """How many languages were redrawn at all."""
        return self.languages - self.redraws.get(0, 0)

    def share(self, choice: str, option: str) -> float:
        """The share of languages that take the option."""
        return self.options[choice][option] / max(self.languages, 1)

    def rare(self) -> list[tuple[str, str]]:
        """The options that the profile draws in too few languages."""
        return [
            (choice, option)
            for choice, counts in self.options.items()
            for option in counts
            if self.share(choice, option) < LEAST_SHARE
        ]

    def problems(self) -> list[str]:
        """What lies outside the bounds, one sentence each."""
        found = [f"seed {seed} has no language: {reason}" for seed, reason in self.without.items()]
        found += [f"seeds {one} and {other} have the same grammar" for one, other in self.alike]
        if self.families < LEAST_FAMILIES * self.languages:
            found.append(f"{self.families} families are fewer than {LEAST_FAMILIES:.0%}")
        if self.redrawn > MOST_REDRAWN * self.languages:
            found.append(f"{self.redrawn} redrawn languages are more than {MOST_REDRAWN:.0%}")
        return found + [
            f"{choice}: {option} is in {self.share(choice, option):.2%} of the languages, "
            f"less than {LEAST_SHARE:.1%}"
            for choice, option in self.rare()
        ]

    def as_data(self) -> dict[str, Any]:
        """The census as plain values."""
        return {
            **asdict(self),
            "languages": self.languages,
            "redrawn": self.redrawn,
            "most_redraws": max(self.redraws, default=0),
            "rare": [list(pair) for pair in self.rare()],
            "problems": self.problems(),
        }


class CensusTask(NamedTuple):
    """A few seeds to count, from `start` to before `stop`."""

    profile: str
    start: int
    stop: int


class _Counted(NamedTuple):
    """What is kept of one language."""

    seed: int
    family: str
    grammar: bytes
    redraws: int
    misfits: int
    stratum: str
    choices: tuple[tuple[str, str], ...]


class CountedSeeds(NamedTuple):
    """What a task found: the languages, and the seeds that have none with the reason."""

    languages: tuple[_Counted, ...]
    without: tuple[tuple[int, str], ...]


def take_census(
    profile: str,
    start: int,
    stop: int,
    *,
    workers: int = 1,
    report: Callable[[int, int], None] = lambda done, total: None,
) -> Census:
    """Build and count the languages of the seeds; `report` is told how many are done.

    Raises UnknownNameError for an unknown profile.
    """
    load_profile(profile)  # an unknown one is an error here, not in a worker
    tasks = [
        CensusTask(profile, first, min(first + _CHUNK, stop))
        for first in range(start, stop, _CHUNK)
    ]
    parts: dict[CensusTask, CountedSeeds] = {}
    report(0, stop - start)
    for task, part in in_parallel(count_seeds, tasks, workers):
        parts[task] = part
        report(sum(done.stop - done.start for done in parts), stop - start)
    languages = [language for task in tasks for language in parts[task].languages]
    without = dict(pair for task in tasks for pair in parts[task].without)
    return _summed(profile, start, stop, languages, without)


def count_seeds(task: CensusTask) -> CountedSeeds:
    """Build the languages of a few seeds and keep what is counted of them."""
    languages, without = [], []
    for seed in range(task.start, task.stop):
        try:
            language, misfits = draw_language(seed, task.profile)
        except CaalmError as error:
            without.append((seed, str(error)))
            continue
        languages.append(
            _Counted(
                seed=seed,
                family=language.family,
                grammar=hashlib.blake2b(language.grammar.encode(), digest_size=16).digest(),
                redraws=language.spec.redraws,
                misfits=misfits,
                stratum=language.spec.stratum,
                choices=language.spec.choices,
            )
        )
    return CountedSeeds(tuple(languages), tuple(without))


def _summed(
    profile: str, start: int, stop: int, languages: list[_Counted], without: dict[int, str]
) -> Census:
    taken = Counter(pair for language in languages for pair in language.choices)
    by_grammar = defaultdict(list)
    for language in languages:
        by_grammar[language.grammar].append(language.seed)
    weights = load_profile(profile)
    return Census(
        profile=profile,
        start=start,
        stop=stop,
        families=len({language.family for language in languages}),
        alike=tuple((seeds[0], other) for seeds in by_grammar.values() for other in seeds[1:]),
        redraws=dict(sorted(Counter(language.redraws for language in languages).items())),
        misfits=sum(language.misfits for language in languages),
        without=without,
        strata=dict(sorted(Counter(language.stratum for language in languages).items())),
        options={
            choice: {option: taken[choice, option] for option in options}
            for choice, options in open_options(weights).items()
        },
        possible_in_profile=possible_families(weights),
        possible=possible_families(),
    )
