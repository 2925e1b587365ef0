"""Spec files: a language as a person writes it down, completed to a full spec.

In: a JSON or YAML file with as many choices and lexemes as its writer cares for. Out: a
LanguageSpec in which everything else has its default: the options that the named profile
draws most (without one: each choice's default), but those first that give every written
lexeme a place; and the first words of the lexicon that can stand beside the written ones.
Raises ConfigError with the file, the field and what is allowed. A saved spec, which is
complete, comes back as it was.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from caalm.config import read_json, read_yaml, structure
from caalm.errors import ConfigError, UnknownNameError, among
from caalm.language.choice import CHOICES, Choice, in_turn, problems
from caalm.language.conditions import complete, irreconcilable
from caalm.language.lexicon import roles
from caalm.language.profile import Profile, load_profile
from caalm.language.spec import DEFAULT_PROFILE, LanguageSpec, Stratum
from caalm.language.surface import operator_roles, roles_needed
from caalm.language.wordlist import Wordlist

_LONGEST_LEXEME = 80
_WORD = re.compile(r"[^\W\d]\w*")
_SYMBOL = re.compile(r"[^\w\s\"'`()\[\]{};,]+")


@dataclass(frozen=True, kw_only=True)
class _SpecFile:
    """What a spec file may hold; everything has a default."""

    name: str | None = None
    seed: int | None = None
    profile: str = DEFAULT_PROFILE
    stratum: Stratum = "train"
    choices: dict[str, str] = field(default_factory=dict)
    lexemes: dict[str, str] = field(default_factory=dict)
    redraws: int = 0
    pins: dict[str, str] = field(default_factory=dict)


def load_spec(path: Path) -> LanguageSpec:
    """Read and complete the spec in a JSON or YAML file.

    Raises ConfigError with the field's path and what is allowed.
    """
    given: _SpecFile = structure(_read(path), _SpecFile, str(path))
    try:
        profile = load_profile(given.profile)
    except UnknownNameError as error:
        raise ConfigError(f"{path}.profile: {error}") from None
    written = {
        role: _checked_lexeme(f"{path}.lexemes.{role}", lexeme)
        for role, lexeme in given.lexemes.items()
    }
    name = given.name or path.stem
    if name.isdecimal():
        raise ConfigError(f"{path}.name: {name!r} means seed {name}; give it a name with a letter")
    made = _complete_choices(str(path), given.choices, written, profile)
    return LanguageSpec(
        name=name,
        seed=given.seed,
        profile=given.profile,
        stratum=given.stratum,
        choices=tuple(sorted(made.items())),
        lexemes=tuple(sorted(_complete_words(str(path), made, written).items())),
        redraws=given.redraws,
        pins=tuple(sorted(given.pins.items())),
    )


def _read(path: Path) -> dict[str, Any]:
    """The file's mapping; in YAML `yes` and `true` stay the words that they are."""
    if path.suffix == ".json":
        return read_json(path)
    given = read_yaml(path, texts=True)
    for key in ("seed", "redraws"):
        number = given.get(key)
        if isinstance(number, str) and re.fullmatch(r"\d{1,18}", number):
            given[key] = int(number)
        elif number in ("", "null", "~"):
            del given[key]
    for key in ("choices", "lexemes"):
        if given.get(key) == "":  # a heading with nothing under it yet
            del given[key]
    return given


def _checked_lexeme(where: str, lexeme: str) -> str:
    """The lexeme with one blank between its words; each is a word or a sign."""
    parts = lexeme.split()
    if not parts or "\n" in lexeme or len(lexeme) > _LONGEST_LEXEME:
        raise ConfigError(
            f"{where}: {lexeme[:80]!r} is not a word or symbol "
            f"of at most {_LONGEST_LEXEME} characters"
        )
    own = set().union(*_symbols().values())
    for part in parts:
        if not (_WORD.fullmatch(part) or _SYMBOL.fullmatch(part) or part.lower() in own):
            raise ConfigError(
                f"{where}: {part!r} is neither a word (letters, digits, '_', a letter first) "
                "nor a sign (no letters, digits, quotes, brackets, ',' or ';')"
            )
    return " ".join(parts)


def _complete_choices(
    where: str, given: Mapping[str, str], written: Mapping[str, str], profile: Profile
) -> dict[str, str]:
    """An option for every choice: the given ones, then what the words ask for, then defaults."""
    if found := problems(given):
        raise ConfigError(f"{where}.choices.{'; choices.'.join(found)}")
    known = {*roles(), *_symbols()}
    for role in written:
        if role not in known:
            raise ConfigError(f"{where}.lexemes.{role}: no such role; {among(role, sorted(known))}")
    said = dict(given)
    if "case" not in said and (case := _case_of(written)):
        said["case"] = case
    made = _with_defaults(said, profile)
    if made is None:
        rivals = " and ".join(f"{name}: {value}" for name, value in irreconcilable(given).items())
        raise ConfigError(f"{where}.choices: no language can have {rivals}")
    while unplaced := _unplaced(written, made):
        said, better = min(
            _neighbours(said, profile),
            key=lambda other: len(_unplaced(written, other[1])),
            default=(said, made),
        )
        if len(_unplaced(written, better)) >= len(unplaced):
            break
        made = better
    needed = roles_needed(made)
    for role in written:
        if role not in needed:
            raise ConfigError(f"{where}.lexemes.{role}: {_why_homeless(role, made)}")
    return made


@cache
def _symbols() -> Mapping[str, set[str]]:
    """The spellings that options bring along, by role: `{`, `#t`, `+=`."""
    found: dict[str, set[str]] = {}
    for choice in CHOICES.values():
        for option in choice.options.values():
            for role, spellings in option.symbols.items():
                found.setdefault(role, set()).update(spellings)
    return found


def _case_of(written: Mapping[str, str]) -> str | None:
    """The case that the written words have in common."""
    words = [lexeme for lexeme in written.values() if lexeme[0].isalpha()]
    if words and all(word.isupper() for word in words):
        return "upper"
    return "title" if words and all(word.istitle() for word in words) else None


def _with_defaults(said: Mapping[str, str], profile: Profile) -> dict[str, str] | None:
    """All choices: the said ones, and the most preferred others that go with them."""
    return complete(said, lambda choice: _preferred(choice, profile))


def _preferred(choice: Choice, profile: Profile) -> list[str]:
    """The options from the one drawn most; the default first where the profile is silent."""
    weights = profile.weights.get(choice.name, {})
    return sorted(
        choice.options, key=lambda option: (-weights.get(option, 0), option != choice.default)
    )


def _unplaced(written: Mapping[str, str], made: Mapping[str, str]) -> list[str]:
    """The roles that a language with these choices lacks, or writes as a sign, not a word."""
    needed, operators = roles_needed(made), operator_roles(made)
    return [
        role
        for role, lexeme in written.items()
        if role not in needed or operators.get(role, lexeme[0].isalpha()) != lexeme[0].isalpha()
    ]


def _neighbours(
    said: Mapping[str, str], profile: Profile
) -> Iterator[tuple[dict[str, str], dict[str, str]]]:
    """Every way to say one more choice: what is said then, and all choices with it."""
    for choice in in_turn():
        for option in _preferred(choice, profile) if choice.name not in said else ():
            more = {**said, choice.name: option}
            if made := _with_defaults(more, profile):
                yield more, made


def _why_homeless(role: str, made: Mapping[str, str]) -> str:
    """That no form has the role, and which option of which choice would bring it."""
    for name, choice in CHOICES.items():
        for option in choice.options:
            if role in roles_needed({**made, name: option}):
                return (
                    f"has no place beside the other words and choices "
                    f"({name} is {made[name]}); set choices.{name}: {option}, or leave it out"
                )
    return "has no place beside the other words and choices; leave it out"


def _complete_words(
    where: str, made: Mapping[str, str], written: Mapping[str, str]
) -> dict[str, str]:
    """A lexeme for every role: the written ones, then the lexicon's first that fit."""
    words = Wordlist(made)
    for role, lexeme in written.items():
        if objection := words.objection(role, lexeme):
            raise ConfigError(f"{where}.lexemes.{role}: {lexeme!r} {objection}")
        words.take(role, lexeme)
    lexemes = dict(written)
    for role in words.in_order(roles_needed(made)):
        if role in lexemes:
            continue
        fitting = (
            lexeme
            for lexeme in words.candidates(role)
            if not words.objection(role, lexeme) and not words.resembles(role, lexeme)
        )
        lexeme = next(fitting, "")
        if not lexeme:
            raise ConfigError(f"{where}.lexemes.{role}: missing, and no word of its own is left")
        lexemes[role] = lexeme
        words.take(role, lexeme)
    return lexemes
