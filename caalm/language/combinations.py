"""How many languages are possible: the combinations of options that go together, exactly.

In: the options that are open for each choice. Out: the number of combinations that every
option's `needs` allow, by variable elimination (Dechter's bucket elimination): choices are
summed out one after the other, the least entangled first, so that what is enumerated at a
time is only the choices that one choice shares a condition with. Not here: drawing them.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import combinations, product
from math import prod
from typing import TypeAlias

from caalm.language.choice import CHOICES
from caalm.language.profile import Profile

Domains: TypeAlias = Mapping[str, Sequence[str]]
# A table over some choices: for each combination of their options, in how many ways the
# choices that are summed out already can be made beside it.
_Factor: TypeAlias = tuple[tuple[str, ...], dict[tuple[str, ...], int]]


def possible_families(profile: Profile | None = None) -> int:
    """The number of structural families, each a combination of structural choices.

    Without a profile: of all options. With one: of those that it ever draws, with at most
    one reserved option, as a language has.
    """
    if profile is None:
        return count_combinations(open_options())
    drawn = open_options(profile)
    reserved = profile.reserved_pairs
    plain: Domains = {
        c: [o for o in options if (c, o) not in reserved] for c, options in drawn.items()
    }
    return count_combinations(plain) + sum(
        count_combinations({**plain, choice: [option]}) for choice, option in reserved
    )


def open_options(profile: Profile | None = None) -> Domains:
    """Every choice with the options that the profile draws (without one: all), or reserves."""
    return {
        choice.name: [
            name
            for name, option in choice.options.items()
            if profile is None
            or profile.weight(choice.name, name, option) > 0
            or (choice.name, name) in profile.reserved_pairs
        ]
        for choice in CHOICES.values()
    }


def irreconcilable(pins: Mapping[str, str]) -> dict[str, str]:
    """The fewest of the pins that no language has together; empty where all go together."""
    if _possible(pins):
        return {}
    for size in range(1, len(pins) + 1):
        for some in combinations(sorted(pins.items()), size):
            if not _possible(dict(some)):
                return dict(some)
    raise AssertionError("all pins together are impossible")


def _possible(pins: Mapping[str, str]) -> bool:
    pinned = {name: [value] for name, value in pins.items()}
    return count_combinations({**open_options(), **pinned}, counted=()) > 0


def count_combinations(domains: Domains, *, counted: Collection[str] | None = None) -> int:
    """The number of ways to make the `counted` choices (by default the structural ones).

    The other choices only have to exist: a combination counts once, in however many ways
    they can be made beside it.
    """
    if counted is None:
        counted = [name for name in domains if CHOICES[name].structural]
    domains, sizes = _merged(domains)
    factors = list(_conditions(domains))
    dress = [name for name in domains if name not in counted]
    total = 1
    for group in (dress, [name for name in domains if name in counted]):
        left = list(group)
        while left:
            name = min(left, key=lambda choice: (_width(choice, factors, domains), choice))
            left.remove(name)
            touching = [factor for factor in factors if name in factor[0]]
            factors = [factor for factor in factors if name not in factor[0]]
            scope, table = _sum_out(name, touching, domains, sizes, once=name in dress)
            if scope:
                factors.append((scope, table))
            else:
                total *= table.get((), 0)
    return total


def _conditions(domains: Domains) -> Iterable[_Factor]:
    """A table of ones for each two choices with a condition between them."""
    asked = {
        tuple(sorted((name, other)))
        for name in domains
        for option in domains[name]
        for other in CHOICES[name].options[option].needs
        if other in domains
    }
    for one, other in sorted(asked):
        table: dict[tuple[str, ...], int] = {
            (a, b): 1
            for a in domains[one]
            for b in domains[other]
            if b in CHOICES[one].options[a].needs.get(other, (b,))
            and a in CHOICES[other].options[b].needs.get(one, (a,))
        }
        yield (one, other), table


def _width(name: str, factors: Sequence[_Factor], domains: Domains) -> int:
    """How many combinations summing this choice out would enumerate."""
    scope = {other for others, _ in factors if name in others for other in others}
    return prod(len(domains[other]) for other in scope)


def _merged(domains: Domains) -> tuple[Domains, Mapping[tuple[str, str], int]]:
    """The domains with one option for all that ask and are asked the same, and how many it is.

    Most of the thirteen kinds of quotes go with the same options of all other choices: what
    is enumerated shrinks with the product of such classes.
    """
    asked: dict[str, set[tuple[str, ...]]] = {name: set() for name in domains}
    for name in domains:
        for option in domains[name]:
            for other, allowed in CHOICES[name].options[option].needs.items():
                asked.setdefault(other, set()).add(tuple(allowed))
    merged: dict[str, list[str]] = {}
    sizes: dict[tuple[str, str], int] = {}
    for name in domains:
        classes: dict[object, str] = {}
        for option in domains[name]:
            needs = CHOICES[name].options[option].needs
            open_to = frozenset(allowed for allowed in asked[name] if option in allowed)
            first = classes.setdefault((tuple(sorted(needs.items())), open_to), option)
            sizes[name, first] = sizes.get((name, first), 0) + 1
        merged[name] = list(classes.values())
    return merged, sizes


def _sum_out(
    name: str,
    factors: Sequence[_Factor],
    domains: Domains,
    sizes: Mapping[tuple[str, str], int],
    *,
    once: bool,
) -> _Factor:
    """The product of the tables without the choice: its options added up (`once`: or-ed)."""
    scope = tuple(sorted({other for others, _ in factors for other in others} - {name}))
    places = [
        (tuple(-1 if other == name else scope.index(other) for other in others), table)
        for others, table in factors
    ]
    summed: dict[tuple[str, ...], int] = {}
    for beside in product(*(domains[other] for other in scope)):
        ways = 0
        for option in domains[name]:
            ways += sizes[name, option] * prod(
                table.get(tuple(option if i < 0 else beside[i] for i in place), 0)
                for place, table in places
            )
        if ways:
            summed[beside] = 1 if once else ways
    return scope, summed
