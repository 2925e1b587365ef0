"""The number of possible families is counted exactly, and told from impossible pins."""

from itertools import product

import pytest

from caalm.language.choice import CHOICES, clashes
from caalm.language.combinations import (
    Domains,
    count_combinations,
    open_options,
    possible_families,
)
from caalm.language.conditions import irreconcilable
from caalm.language.profile import load_profile, profiles

# Small enough to try every combination of them: some hundred thousand.
TRIED = ("blocks", "terminators", "notation", "line_numbers", "printing", "indent", "opening")


def by_trying(domains: Domains) -> int:
    """The structural parts of all combinations without a clash, one by one."""
    structural = [name for name in domains if CHOICES[name].structural]
    found = set()
    for values in product(*domains.values()):
        made = dict(zip(domains, values, strict=True))
        if not clashes(made):
            found.add(tuple(made[name] for name in structural))
    return len(found)


def test_the_count_is_what_trying_every_combination_gives() -> None:
    every = open_options()
    domains = {name: every[name] for name in TRIED}
    assert count_combinations(domains) == by_trying(domains)


def test_a_forgotten_condition_would_change_the_count() -> None:
    every = open_options()
    domains = {name: every[name] for name in TRIED}
    unbound = 1
    for name in TRIED:
        unbound *= len(domains[name]) if CHOICES[name].structural else 1
    assert 0 < count_combinations(domains) < unbound


@pytest.mark.parametrize("name", profiles())
def test_a_profile_has_fewer_families_than_there_are(name: str) -> None:
    assert 10_000 < possible_families(load_profile(name)) < possible_families()


def test_a_profile_counts_languages_with_one_reserved_option_at_most() -> None:
    profile = load_profile("wide")
    drawn = open_options(profile)
    assert possible_families(profile) < count_combinations(drawn)


def test_pins_that_only_a_third_choice_keeps_apart_are_found() -> None:
    """No condition stands between the two; what one needs is what the other forbids."""
    pins = {"case": "upper", "assignment": "lisp", "comments": "stars"}
    assert clashes(pins) == []
    assert irreconcilable({"case": "upper", "comments": "stars"}) == {}
    assert irreconcilable(pins) == {"assignment": "lisp", "comments": "stars"}
