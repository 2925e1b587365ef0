"""How many languages are possible: the combinations of options that go together, exactly.

In: the options that are open for each choice. Out: the number of combinations that every
option's `needs` allow, by variable elimination (Dechter's bucket elimination): choices are
summed out one after the other, the least entangled first, so that what is enumerated at a
time is only the choices that one choice shares a condition with. Options of a choice that go
with the same others count as one, so many times: 0.5 s instead of 4. Not here: drawing them.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from math import prod
from typing import TypeAlias

from caalm.language.choice import CHOICES
from caalm.language.conditions import conditions
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


def count_combinations(domains: Domains, *, counted: Collection[str] | None = None) -> int:
    """The number of ways to make the `counted` choices (by default the structural ones).

    The other choices only have to exist: a combination counts once, in however many ways
    they can be made beside it.
    """
    if counted is None:
        counted = [name for name in domains if CHOICES[name].structural]
    factors = list(_conditions(domains))
    alike = {name: _alike(name, factors, domains) for name in domains}
    total = 1
    for group in ([n for n in domains if n not in counted], [n for n in domains if n in counted]):
        left = list(group)
        while left:
            name = min(left, key=lambda choice: (_width(choice, factors, alike), choice))
            left.remove(name)
            touching = [factor for factor in factors if name in factor[0]]
            factors = [factor for factor in factors if name not in factor[0]]
            scope, table = _sum_out(name, touching, alike, once=name not in counted)
            if scope:
                factors.append((scope, table))
            else:
                total *= table.get((), 0)
    return total


def _alike(name: str, factors: Sequence[_Factor], domains: Domains) -> dict[str, int]:
    """The first option of each sort, and how many options the choice has of that sort.

    Of one sort are options that go with the same options of every other choice.
    """
    sorts: dict[tuple[frozenset[str], ...], list[str]] = {}
    for option in domains[name]:
        rows = (
            frozenset(
                pair[1 - scope.index(name)] for pair in table if pair[scope.index(name)] == option
            )
            for scope, table in factors
            if name in scope
        )
        sorts.setdefault(tuple(rows), []).append(option)
    return {options[0]: len(options) for options in sorts.values()}


def _conditions(domains: Domains) -> Iterable[_Factor]:
    """A table of ones for each two choices with a condition between them."""
    for name, others in conditions().items():
        for other, rows in others.items():
            if name < other and name in domains and other in domains:
                yield (
                    (name, other),
                    {(a, b): 1 for a in domains[name] for b in domains[other] if b in rows[a]},
                )


def _width(name: str, factors: Sequence[_Factor], alike: Mapping[str, Mapping[str, int]]) -> int:
    """How many combinations summing this choice out would enumerate."""
    scope = {other for others, _ in factors if name in others for other in others}
    return prod(len(alike[other]) for other in scope)


def _sum_out(
    name: str, factors: Sequence[_Factor], alike: Mapping[str, Mapping[str, int]], *, once: bool
) -> _Factor:
    """The product of the tables without the choice: its options added up (`once`: or-ed).

    Its options come first, then those of one other choice after the other beside them; what
    a table forbids is dropped at once, so that few combinations are ever looked at.
    """
    scope = tuple(sorted({other for others, _ in factors for other in others} - {name}))
    order = (name, *scope)
    ready: list[list[_Factor]] = [[] for _ in order]
    for others, table in factors:
        ready[max(map(order.index, others))].append((others, table))
    rows: list[tuple[tuple[str, ...], int]] = [((), 1)]
    for choice, tables in zip(order, ready, strict=True):
        rows = [((*row, option), ways) for row, ways in rows for option in alike[choice]]
        for others, table in tables:
            at = [order.index(other) for other in others]
            rows = [
                (row, ways * more)
                for row, ways in rows
                if (more := table.get(tuple([row[place] for place in at]), 0))
            ]
    summed: dict[tuple[str, ...], int] = {}
    for row, ways in rows:
        more = 1 if once else summed.get(row[1:], 0) + ways * alike[name][row[0]]
        summed[row[1:]] = more
    return scope, summed
