"""Profiles: how often each option is drawn, and which options are kept from training.

A profile is a TOML file in `profiles/`; to add one is to add a file. (TOML, because it is
read without PyYAML, whose import alone is a tenth of what making a language takes.)
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from caalm.config import structure
from caalm.errors import ConfigError, UnknownNameError
from caalm.language.choice import CHOICES, Option

_FOLDER = Path(__file__).parent / "profiles"


@dataclass(frozen=True, kw_only=True)
class Profile:
    """Weights by choice and option (absent: the option's own), and the reserved options.

    Raises ConfigError where a choice or an option does not exist.
    """

    about: str
    weights: dict[str, dict[str, float]] = field(default_factory=dict)
    reserved: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        named: list[tuple[str, Mapping[str, float] | tuple[str, ...]]] = []
        named += self.weights.items()
        named += self.reserved.items()
        for choice, options in named:
            if choice not in CHOICES:
                raise ConfigError(f"profile: no choice {choice!r}; known: {', '.join(CHOICES)}")
            if unknown := [option for option in options if option not in CHOICES[choice].options]:
                raise ConfigError(
                    f"profile: {choice}: no option {unknown[0]!r}; "
                    f"known: {', '.join(CHOICES[choice].options)}"
                )

    def weight(self, choice: str, name: str, option: Option) -> float:
        """How often the option is drawn, relative to its siblings."""
        return self.weights.get(choice, {}).get(name, option.weight)


def profiles() -> tuple[str, ...]:
    """The names of all profiles."""
    return tuple(sorted(path.stem for path in _FOLDER.glob("*.toml")))


@cache
def load_profile(name: str) -> Profile:
    """The profile called `name`; raises UnknownNameError listing the known ones."""
    if name not in profiles():
        raise UnknownNameError("profile", name, list(profiles()))
    path = _FOLDER / f"{name}.toml"
    profile: Profile = structure(tomllib.loads(path.read_text("utf-8")), Profile, path.name)
    return profile
