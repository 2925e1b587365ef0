"""Languages by name: drawn from a seed, read from a folder or a spec file, saved.

In: `7`, `seed-0007`, `card-0007`, its twin `card-0007-invented`, its rewording
`card-0007-words-12`, a path. Out: a Language, or UnknownNameError, or a ConfigError for a
broken spec file.
"""

import re
from functools import lru_cache
from pathlib import Path
from typing import cast

from caalm.errors import ConfigError, UnknownNameError
from caalm.files import write_text
from caalm.language.language import Language, build_language
from caalm.language.profile import profiles
from caalm.language.sampler import sample_language
from caalm.language.spec import DEFAULT_PROFILE, SURFACES, Surface, save_spec

REAL_LANGUAGES = ("python", "javascript", "lua", "cobol")
_OTHER_WORDS = rf"(?:-(?P<surface>{'|'.join(SURFACES)})|-words-(?P<words>\d{{1,18}}))?"
_NAME = re.compile(rf"(?:(?P<profile>[a-z]+)-)?(?P<seed>\d{{1,18}}){_OTHER_WORDS}", re.ASCII)
_DRAWN = re.compile(rf"(?P<base>[a-z]+-\d{{4,18}}){_OTHER_WORDS}", re.ASCII)
_PINNED = re.compile(r"[a-z]+-\d{4,18}-set-[0-9a-f]{6}")


@lru_cache(maxsize=64)
def make_language(
    seed: int, profile: str = DEFAULT_PROFILE, pins: tuple[tuple[str, str], ...] = ()
) -> Language:
    """The language of a seed: `build_language(sample_spec(seed, profile))`, built once.

    `pins` are pairs of choice and option that are set instead of drawn.
    """
    return sample_language(seed, profile, dict(pins))


@lru_cache(maxsize=64)
def make_twin(seed: int, profile: str, surface: Surface) -> Language:
    """The language of a seed in other words; raises as `twin_of` does."""
    from caalm.language.twins import twin_of  # only twins need what it needs

    return twin_of(make_language(seed, profile), surface)


def make_rewording(seed: int, profile: str, words: int) -> Language:
    """The language of a seed in the words with this number; raises as `reworded_language` does."""
    from caalm.language.rewording import reworded_language  # only rewordings need what it needs

    return reworded_language(make_language(seed, profile).spec, words)


def is_drawn(name: str) -> bool:
    """Whether this is the full name of a language that a seed gives, or of it in other words."""
    return _DRAWN.fullmatch(name) is not None


def twin_name(name: str) -> tuple[str, str] | None:
    """The language and the surface that a twin's name says; None for another's."""
    match = _DRAWN.fullmatch(name)
    return (match["base"], match["surface"]) if match and match["surface"] else None


def load_language(name: str) -> Language:
    """The language called `name`.

    `7`, `seed-0007`, `card-0007`: drawn from the seed; `card-0007-invented`: its twin;
    `card-0007-words-12`: its twelfth rewording. A folder or a spec.json/.yaml file: read from
    there. Raises UnknownNameError, or ConfigError for a broken spec file.
    """
    if match := _NAME.fullmatch(name):
        profile = match["profile"] or "seed"
        seed, profile = int(match["seed"]), DEFAULT_PROFILE if profile == "seed" else profile
        if match["surface"]:
            return make_twin(seed, profile, cast(Surface, match["surface"]))
        if match["words"]:
            return make_rewording(seed, profile, int(match["words"]))
        return make_language(seed, profile)
    path = Path(name)
    if path.is_dir():
        found = [path / f for f in ("spec.json", "spec.yaml") if (path / f).is_file()]
        if not found:
            raise ConfigError(f"{name}: no spec.json or spec.yaml in this folder")
        return _from_spec(found[0])
    if path.is_file():
        return _from_spec(path)
    if name in REAL_LANGUAGES:
        from caalm.real.language import load_real

        return load_real(name)  # type: ignore[return-value]  # it has what callers ask
    if _PINNED.fullmatch(name):
        raise ConfigError(f"{name}: was made with --set; give its folder, e.g. grammars/{name}")
    known = ["a seed (7)", *(f"{p}-0007" for p in profiles()), "a folder with a spec.json"]
    raise UnknownNameError("language", name, known)


def _from_spec(path: Path) -> Language:
    from caalm.language.spec_file import load_spec  # what is drawn needs none of it

    return build_language(load_spec(path))


def save_language(language: Language, folder: Path) -> Path:
    """Write `folder/NAME/spec.json` and `grammar.lark`; gives that folder."""
    home = folder / language.name
    write_text(home / "spec.json", save_spec(language.spec), synced=False)
    write_text(home / "grammar.lark", language.grammar, synced=False)
    return home
