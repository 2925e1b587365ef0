"""LanguageSpec: every choice that makes one invented language, and its words.

A spec is data: it can be written to JSON or YAML, read back, and compared. It says for
each choice point which option is taken, and for each role which lexeme stands for it.
Reading one from a file is spec_file.py's.
"""

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Literal, TypeAlias, get_args

from caalm.errors import ConfigError
from caalm.language.choice import CHOICES, problems

Stratum: TypeAlias = Literal["train", "lexical", "structural"]
Surface: TypeAlias = Literal["meaningful", "invented", "swapped"]
SURFACES: tuple[Surface, ...] = get_args(Surface)  # of twins: see twins.py

DEFAULT_PROFILE = "wide"

# A name becomes a folder's name and the first part of ids.
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")


@dataclass(frozen=True, kw_only=True)
class LanguageSpec:
    """The choices and lexemes of one language.

    `seed` and `profile` say where a drawn spec comes from (seed None: written by hand).
    `stratum` says which splits may use the language: "train" (words of the train half, no
    reserved option), "lexical" (held-out words) or "structural" (a reserved option).
    `redraws` counts the drawn specs before this one whose grammars had a conflict. `pins`
    are the choices that were not drawn but set.
    Raises ConfigError, naming the field, for unknown choices, options or missing lexemes.
    """

    name: str
    seed: int | None
    profile: str
    stratum: Stratum
    choices: tuple[tuple[str, str], ...]
    lexemes: tuple[tuple[str, str], ...]
    redraws: int = 0
    pins: tuple[tuple[str, str], ...] = ()

    def __post_init__(self) -> None:
        if not _NAME.fullmatch(self.name):
            raise ConfigError(
                f"name: {self.name[:80]!r} is not a name; "
                "use up to 64 letters, digits, '.', '_' and '-'"
            )
        made = dict(self.choices)
        if found := problems(made):
            raise ConfigError(f"{self.name}: choices.{'; choices.'.join(found)}")
        if missing := [name for name in CHOICES if name not in made]:
            raise ConfigError(f"{self.name}: choices: missing {', '.join(missing)}")

    @cached_property
    def made(self) -> Mapping[str, str]:
        """The choices as a mapping from choice to option."""
        return dict(self.choices)

    @cached_property
    def words(self) -> Mapping[str, str]:
        """The lexemes as a mapping from role to spelling."""
        return dict(self.lexemes)

    def lexeme(self, role: str) -> str:
        """The spelling of a role; raises ConfigError where the spec lacks it."""
        try:
            return self.words[role]
        except KeyError:
            raise ConfigError(
                f"{self.name}: lexemes.{role}: missing; these choices need a word for it"
            ) from None

    def to_dict(self) -> dict[str, Any]:
        """Plain values for JSON or YAML, in a stable order."""
        return {
            "name": self.name,
            "seed": self.seed,
            "profile": self.profile,
            "stratum": self.stratum,
            "choices": dict(self.choices),
            "lexemes": dict(self.lexemes),
            "redraws": self.redraws,
            **({"pins": dict(self.pins)} if self.pins else {}),
        }


def language_name(
    seed: int, profile: str = DEFAULT_PROFILE, pins: Mapping[str, str] | None = None
) -> str:
    """`seed-0007` in the default profile, `card-0007` in the profile `card`.

    With pinned choices `seed-0007-set-3f9a1c`: a hash of the pins, the same for the same pins.
    """
    name = f"{'seed' if profile == DEFAULT_PROFILE else profile}-{seed:04d}"
    if not pins:
        return name
    text = ";".join(f"{choice}={option}" for choice, option in sorted(pins.items()))
    return f"{name}-set-{hashlib.blake2b(text.encode(), digest_size=3).hexdigest()}"


def save_spec(spec: LanguageSpec) -> str:
    """The spec as JSON text."""
    return json.dumps(spec.to_dict(), indent=2, ensure_ascii=False) + "\n"
