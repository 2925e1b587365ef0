"""sample_spec: a seed -> the spec of a language.

In: a seed and a profile. Out: a LanguageSpec whose grammar is LALR(1), free of conflicts
and terminal collisions. A draw whose grammar is not is redrawn from the next stream, and
the number of redraws is kept in the spec. Nothing here depends on other seeds.
"""

from collections.abc import Mapping
from random import Random
from typing import Literal

from caalm.errors import CaalmError, ConfigError, GrammarError
from caalm.language.choice import CHOICES, Choice, clashes, goes_with, in_turn
from caalm.language.language import Language, build_language
from caalm.language.lexicon import load_role
from caalm.language.profile import Profile, load_profile
from caalm.language.spec import DEFAULT_PROFILE, LanguageSpec, Stratum, language_name
from caalm.language.surface import operator_roles, options_of, roles_needed
from caalm.seeds import rng_for

MOST_REDRAWS = 5
_MOST_ATTEMPTS = 50  # choices and words that do not fit are redrawn cheaply, before any grammar
_STRATUM_WEIGHTS: dict[Stratum, float] = {"train": 0.6, "lexical": 0.2, "structural": 0.2}
# Roles that may have the same spelling: a minus is both.
_TWINS = frozenset({frozenset({"negate", "subtract"})})

Half = Literal["train", "held_out"]


class NoFitError(Exception):
    """A draw that has no option or word left that goes with the others."""


def stratum_of(seed: int, profile: str = DEFAULT_PROFILE) -> Stratum:
    """Which splits may use the language of this seed; a function of seed and profile."""
    rng = rng_for(seed, "stratum", profile)
    return rng.choices(list(_STRATUM_WEIGHTS), list(_STRATUM_WEIGHTS.values()))[0]


def sample_spec(
    seed: int, profile: str = DEFAULT_PROFILE, pins: Mapping[str, str] | None = None
) -> LanguageSpec:
    """Draw the spec of the language with this seed.

    `pins` fixes choices by name. Raises UnknownNameError for an unknown profile,
    ConfigError for pins that do not exist or go together, GrammarError after too many
    redraws.
    """
    return sample_language(seed, profile, pins).spec


def sample_language(
    seed: int, profile: str = DEFAULT_PROFILE, pins: Mapping[str, str] | None = None
) -> Language:
    """As `sample_spec`, but gives the language that the check has built anyway."""
    if isinstance(seed, bool) or not isinstance(seed, int) or seed < 0:
        raise ConfigError(f"seed: {seed!r} is not a whole number from 0 up")
    pinned = dict(pins or {})
    _check_pins(pinned)
    redraws = 0
    for attempt in range(_MOST_ATTEMPTS):
        rng = rng_for(seed, "spec", profile, attempt)
        try:
            return build_language(_draw(rng, seed, profile, pinned, redraws))
        except NoFitError:
            continue
        except GrammarError as error:
            redraws += 1
            if redraws > MOST_REDRAWS:
                raise GrammarError(f"seed {seed}: no grammar without conflicts: {error}") from None
    raise CaalmError(f"seed {seed}: no choices that go together; relax the pins {pinned}")


def _check_pins(pins: Mapping[str, str]) -> None:
    for name, value in pins.items():
        if name not in CHOICES:
            raise ConfigError(f"{name}: no such choice; known: {', '.join(CHOICES)}")
        if value not in CHOICES[name].options:
            allowed = ", ".join(CHOICES[name].options)
            raise ConfigError(f"{name}: {value!r} is not one of {allowed}")
    if unfit := clashes(pins):
        raise ConfigError("; ".join(unfit))


def _draw(
    rng: Random, seed: int, profile_name: str, pins: Mapping[str, str], redraws: int
) -> LanguageSpec:
    profile = load_profile(profile_name)
    stratum = stratum_of(seed, profile_name)
    made = draw_choices(rng, profile, stratum, pins)
    half: Half = "held_out" if stratum == "lexical" else "train"
    lexemes = _Wordlist(rng, made, half).draw()
    return LanguageSpec(
        name=language_name(seed, profile_name),
        seed=seed,
        profile=profile_name,
        stratum=stratum,
        choices=tuple(sorted(made.items())),
        lexemes=tuple(sorted(lexemes.items())),
        redraws=redraws,
    )


def draw_choices(
    rng: Random, profile: Profile, stratum: Stratum, pins: Mapping[str, str]
) -> dict[str, str]:
    """One option for every choice, each fitting those drawn before it."""
    made = dict(pins)
    reserved = {(c, o) for c, options in profile.reserved.items() for o in options}
    if stratum == "structural" and reserved and not reserved & set(pins.items()):
        choice, option = rng.choice(sorted(pair for pair in reserved if pair[0] not in pins))
        made[choice] = option
    for choice_point in in_turn():
        if choice_point.name not in made:
            made[choice_point.name] = _draw_option(rng, choice_point, profile, made, reserved)
    if clashes(made):
        raise NoFitError
    return made


def _draw_option(
    rng: Random,
    choice: Choice,
    profile: Profile,
    made: Mapping[str, str],
    reserved: set[tuple[str, str]],
) -> str:
    fitting = [
        name
        for name in choice.options
        if (choice.name, name) not in reserved and goes_with(choice.name, name, made)
    ]
    weights = [profile.weight(choice.name, name, choice.options[name]) for name in fitting]
    if not any(weights):
        raise NoFitError
    return rng.choices(fitting, weights)[0]


class _Wordlist:
    """Draws one lexeme for each role so that no two can be mistaken for each other."""

    def __init__(self, rng: Random, made: Mapping[str, str], half: Half) -> None:
        self._rng = rng
        self._made = made
        self._half = half
        options = options_of(made)
        self._operators = operator_roles(made)
        self._symbols = {
            role: spellings
            for option in options.values()
            for role, spellings in option.symbols.items()
        }
        self._case = str(options["case"].settings["case"])
        self._comment = str(options["comments"].settings["open"])
        marks = [str(options["sigil"].settings[side]) for side in ("before", "after")]
        marks += [str(options["numbers"].settings["prefix"])]
        marks += [str(options["quotes"].settings[side]) for side in ("open", "close")]
        self._marks = tuple(mark for mark in marks if mark)
        self._taken: dict[str, str] = {}
        end = str(options["terminators"].settings["terminator"])
        if end:
            self._taken[end] = "terminator"

    def draw(self) -> dict[str, str]:
        """A lexeme for every role that the choices need."""
        drawn: dict[str, str] = {}
        for role in roles_needed(self._made):
            drawn[role] = self._draw_fitting(role)
            self._taken.setdefault(drawn[role], role)
        return drawn

    def _draw_fitting(self, role: str) -> str:
        """Draw until a lexeme fits: nearly always the first one does."""
        candidates = self._candidates(role)
        while candidates:
            lexeme = self._cased(candidates.pop(self._rng.randrange(len(candidates))))
            if self._fits(role, lexeme):
                return lexeme
        raise NoFitError

    def _candidates(self, role: str) -> list[str]:
        if role in self._symbols:
            return list(self._symbols[role])
        words = load_role(role)
        if role == "negate" and not self._operators[role]:
            return ["-"]
        if not self._operators.get(role, True) or not words.train:
            return list(words.symbols)
        return list(words.held_out if self._half == "held_out" else words.train)

    def _cased(self, lexeme: str) -> str:
        match self._case:
            case "upper":
                return lexeme.upper()
            case "title":
                return lexeme.title()
            case _:
                return lexeme

    def _fits(self, role: str, lexeme: str) -> bool:
        """Whether the lexeme can stand beside all that are taken."""
        for taken, owner in self._taken.items():
            if lexeme == taken and frozenset({role, owner}) not in _TWINS:
                return False
            if lexeme != taken and _starts_with_words(lexeme, taken):
                return False
        if lexeme[0].isalpha():
            return True
        if lexeme.startswith((self._comment, *self._marks)) or lexeme in "(),:":
            return False
        # `x <- 5` must not be what is left of `x < -5`.
        return lexeme != "<-" or self._operators["less"]


def _starts_with_words(one: str, other: str) -> bool:
    """Whether one lexeme's words begin with all words of the other."""
    one, other = f"{one} ", f"{other} "  # the words of a lexeme have one blank between them
    return one.startswith(other) or other.startswith(one)
