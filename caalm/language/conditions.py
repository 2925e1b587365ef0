"""What the options of two choices ask of each other, and how to complete a few choices.

In: options' `needs`. Out: for each two choices with a condition between them, which options
go together; and, from a few choices, a full set in which everything goes together. The
search keeps arc consistency (Mackworth's AC-3 after every step), so it hardly ever turns
back, and says soon where nothing fits.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from itertools import combinations
from typing import TypeAlias

from caalm.language.choice import CHOICES, Choice, in_turn

# By option of one choice: the options of the other that go with it.
Rows: TypeAlias = Mapping[str, frozenset[str]]


@cache
def conditions() -> Mapping[str, Mapping[str, Rows]]:
    """By choice and other choice, in both directions, wherever one asks something."""
    asked = {
        pair
        for choice in CHOICES.values()
        for option in choice.options.values()
        for other in option.needs
        for pair in ((choice.name, other), (other, choice.name))
    }
    found: dict[str, dict[str, Rows]] = {name: {} for name in CHOICES}
    for name, other in sorted(asked):
        found[name][other] = {
            option: frozenset(_going_with(name, option, other)) for option in CHOICES[name].options
        }
    return found


def _going_with(name: str, option: str, other: str) -> Iterable[str]:
    allowed = CHOICES[name].options[option].needs.get(other)
    for value, theirs in CHOICES[other].options.items():
        back = theirs.needs.get(name)
        if (allowed is None or value in allowed) and (back is None or option in back):
            yield value


def prune(left: dict[str, list[str]], changed: Iterable[str]) -> bool:
    """Drop options that go with no option left of another choice; False where none stays.

    `left` are the options left of every choice, `changed` the choices to begin with.
    """
    queue = list(changed)
    while queue:
        name = queue.pop()
        for other, rows in conditions()[name].items():
            supported = frozenset().union(*(rows[option] for option in left[name]))
            kept = [option for option in left[other] if option in supported]
            if not kept:
                return False
            if len(kept) < len(left[other]):
                left[other] = kept
                queue.append(other)
    return True


def complete(
    said: Mapping[str, str], preferred: Callable[[Choice], Sequence[str]] | None = None
) -> dict[str, str] | None:
    """All choices, the given ones as they are; None where that cannot be.

    `preferred` orders a choice's options (by default as its file does): choices are made in
    their turn, each the first option with which the rest can still be made.
    """
    left = {
        choice.name: [said[choice.name]]
        if choice.name in said
        else list(preferred(choice) if preferred else choice.options)
        for choice in in_turn()
    }
    if not prune(left, list(left)):
        return None
    return _search(left, [name for name in left if name not in said])


def irreconcilable(pins: Mapping[str, str]) -> dict[str, str]:
    """The fewest of the pins that no language has together; empty where all go together."""
    if len(pins) < 2 or complete(pins) is not None:  # every option is in some language
        return {}
    return next(
        dict(some)
        for size in range(2, len(pins) + 1)
        for some in combinations(sorted(pins.items()), size)
        if complete(dict(some)) is None
    )


def _search(left: dict[str, list[str]], names: Sequence[str]) -> dict[str, str] | None:
    """The first way to make the choices `names` one after the other."""
    if not names:
        return {name: options[0] for name, options in left.items()}
    for option in left[names[0]]:
        trial = {**left, names[0]: [option]}
        if prune(trial, [names[0]]) and (made := _search(trial, names[1:])):
            return made
    return None
