"""The twenty languages in which every program case runs.

Out: twenty languages of fixed seeds, over all profiles in turn, built once a process. Each
is made to take an option that none before it takes, so that a change of the factory's
draws cannot make them alike; its name says which (`seed-0003-notation-postfix`).
"""

from collections import Counter
from dataclasses import replace
from functools import cache

from caalm.language import Language, build_language, profiles, sample_spec
from caalm.language.choice import in_turn

COUNT = 20


@cache
def twenty_languages() -> tuple[Language, ...]:
    """Twenty languages that use as many options of the choices as twenty pins can give."""
    names = profiles()
    made: list[Language] = []
    used: set[tuple[str, str]] = set()
    asked: Counter[str] = Counter()
    for seed in range(COUNT):
        choice, option = _wanted(used, asked)
        asked[choice] += 1
        spec = sample_spec(seed, names[seed % len(names)], {choice: option})
        made.append(build_language(replace(spec, name=f"{spec.name}-{choice}-{option}")))
        used |= set(spec.choices)
    return tuple(made)


def _wanted(used: set[tuple[str, str]], asked: Counter[str]) -> tuple[str, str]:
    """An option not used yet: of the choices asked least, the one that shapes a language most."""
    missing = [
        (choice, option)
        for choice in in_turn()
        for option in choice.options
        if (choice.name, option) not in used
    ]
    choice, option = min(missing, key=lambda pair: (asked[pair[0].name], not pair[0].structural))
    return choice.name, option
