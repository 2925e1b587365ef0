"""Profiles: how often each option is drawn, and which options are kept from training.

A profile is a JSON file in `profiles/`; to add one is to add a file. (JSON, because neither
PyYAML nor tomllib is then loaded to make a language.)
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from pathlib import Path

from caalm.config import structure
from caalm.errors import ConfigError, UnknownNameError
from caalm.language.choice import CHOICES, Option

OTHERS = "others"
_FOLDER = Path(__file__).parent / "profiles"


@dataclass(frozen=True, kw_only=True)
class Profile:
    """Weights by choice and option, and the reserved options.

    An option without an entry has its own weight times the choice's entry `others` (absent:
    1): with 0 a profile draws the named options alone, with 0.001 the others only where no
    named one goes. `most_words` is how many words a keyword may have; `usual` how many of a
    role's lexemes are drawn, from the first, which is the most usual. Where none of those
    fits, the others are drawn. Raises ConfigError where a choice or an option does not
    exist, or a weight is below 0.
    """

    about: str
    weights: dict[str, dict[str, float]] = field(default_factory=dict)
    reserved: dict[str, tuple[str, ...]] = field(default_factory=dict)
    most_words: int | None = None
    usual: int | None = None

    def __post_init__(self) -> None:
        named: list[tuple[str, Mapping[str, float] | tuple[str, ...]]] = []
        named += self.weights.items()
        named += self.reserved.items()
        for choice, options in named:
            if choice not in CHOICES:
                raise ConfigError(f"profile: no choice {choice!r}; known: {', '.join(CHOICES)}")
            known = {*CHOICES[choice].options, *([OTHERS] if isinstance(options, dict) else [])}
            if unknown := [option for option in options if option not in known]:
                raise ConfigError(
                    f"profile: {choice}: no option {unknown[0]!r}; "
                    f"known: {', '.join(CHOICES[choice].options)}"
                )
        for choice, weights in self.weights.items():
            for option, weight in weights.items():
                if weight < 0:
                    raise ConfigError(f"profile: {choice}.{option}: {weight} is below 0")

    def weight(self, choice: str, name: str, option: Option) -> float:
        """How often the option is drawn, relative to its siblings."""
        given = self.weights.get(choice, {})
        return given.get(name, option.weight * given.get(OTHERS, 1.0))

    def favoured(self, lexemes: list[str]) -> list[str]:
        """Of a role's lexemes those that this profile draws where it can."""
        longest = self.most_words
        short = [one for one in lexemes if longest is None or len(one.split()) <= longest]
        return short[: self.usual]

    @cached_property
    def reserved_pairs(self) -> frozenset[tuple[str, str]]:
        """The reserved options as pairs of choice and option."""
        return frozenset(
            (name, value) for name, values in self.reserved.items() for value in values
        )


def profiles() -> tuple[str, ...]:
    """The names of all profiles."""
    return tuple(sorted(path.stem for path in _FOLDER.glob("*.json")))


@cache
def load_profile(name: str) -> Profile:
    """The profile called `name`; raises UnknownNameError listing the known ones."""
    if name not in profiles():
        raise UnknownNameError("profile", name, list(profiles()))
    path = _FOLDER / f"{name}.json"
    try:
        given = json.loads(path.read_text("utf-8"))
    except ValueError as error:
        raise ConfigError(f"{path}: not valid JSON: {error}") from None
    profile: Profile = structure(given, Profile, path.name)
    return profile
