"""sample_spec: a seed -> the spec of a language.

In: a seed, a profile, and the choices that are pinned. Out: a LanguageSpec whose grammar is
LALR(1), free of conflicts and terminal collisions. A draw whose grammar is not is redrawn
from the next streams, and the number of redraws is kept in the spec. Nothing here depends
on other seeds. Every choice and every role has a stream of its own, so that to pin one
choice, or to add one, leaves the others as they were.
"""

from collections.abc import Mapping
from random import Random

from caalm.errors import CaalmError, ConfigError, GrammarError
from caalm.language.choice import Choice, in_turn, problems
from caalm.language.conditions import irreconcilable, prune
from caalm.language.language import Language, build_language
from caalm.language.profile import Profile, load_profile
from caalm.language.spec import DEFAULT_PROFILE, LanguageSpec, Stratum, language_name
from caalm.language.surface import roles_needed
from caalm.language.wordlist import Half, Wordlist
from caalm.seeds import rng_for

MOST_REDRAWS = 5
MOST_ATTEMPTS = 50  # choices and words that do not fit are redrawn cheaply, before any grammar
_INVENTED = 4  # so many invented words are tried for a role
_STRATUM_WEIGHTS: dict[Stratum, float] = {"train": 0.6, "lexical": 0.2, "structural": 0.2}


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
    return draw_language(seed, profile, pins)[0]


def draw_language(
    seed: int, profile: str = DEFAULT_PROFILE, pins: Mapping[str, str] | None = None
) -> tuple[Language, int]:
    """As `sample_language`, with the number of draws whose choices or words did not fit."""
    if isinstance(seed, bool) or not isinstance(seed, int) or seed < 0:
        raise ConfigError(f"seed: {seed!r} is not a whole number from 0 up")
    pinned = dict(sorted((pins or {}).items()))
    check_pins(pinned)
    redraws = 0
    for attempt in range(MOST_ATTEMPTS):
        try:
            spec = _draw(seed, attempt, profile, pinned, redraws)
            return build_language(spec), attempt - redraws
        except NoFitError:
            continue
        except GrammarError as error:
            redraws += 1
            if redraws > MOST_REDRAWS:
                raise GrammarError(f"seed {seed}: no grammar without conflicts: {error}") from None
    raise CaalmError(
        f"seed {seed}: no choices that go together in profile {profile}"
        + (f" with {'; '.join(map('='.join, pinned.items()))}" if pinned else "")
        + "; try another seed"
    )


def sketch_choices(seed: int, profile: str = DEFAULT_PROFILE) -> Mapping[str, str]:
    """The choices that the language of a seed nearly always has, twenty times as fast.

    They are those of its first draw that fits; a grammar with a conflict would have it
    redrawn. Empty where nothing fits.
    """
    for attempt in range(MOST_ATTEMPTS):
        try:
            return _draw(seed, attempt, profile, {}, 0).made
        except NoFitError:
            continue
    return {}


def check_pins(pins: Mapping[str, str]) -> None:
    """Raise ConfigError for pins that do not exist, or that no language has together."""
    if found := problems(pins):
        raise ConfigError("; ".join(found))
    if rivals := irreconcilable(pins):
        shown = " and ".join(f"{name}={value}" for name, value in rivals.items())
        raise ConfigError(f"{shown}: no language can have them together")


def _draw(
    seed: int, attempt: int, profile_name: str, pins: Mapping[str, str], redraws: int
) -> LanguageSpec:
    profile = load_profile(profile_name)
    stratum = _stratum_with(pins, profile, stratum_of(seed, profile_name))
    names = ("spec", profile_name, attempt)
    made = draw_choices((seed, *names), profile, stratum, pins)
    half: Half = "held_out" if stratum == "lexical" else "train"
    lexemes = draw_words((seed, *names), made, half, profile)
    return LanguageSpec(
        name=language_name(seed, profile_name, pins),
        seed=seed,
        profile=profile_name,
        stratum=stratum,
        choices=tuple(sorted(made.items())),
        lexemes=tuple(sorted(lexemes.items())),
        redraws=redraws,
        pins=tuple(pins.items()),
    )


def _stratum_with(pins: Mapping[str, str], profile: Profile, stratum: Stratum) -> Stratum:
    """The stratum once choices are pinned: a reserved option makes any language structural."""
    if profile.reserved_pairs & set(pins.items()):
        return "structural"
    if stratum == "structural" and not _free(profile, pins):
        return "train"
    return stratum


def _free(profile: Profile, pins: Mapping[str, str]) -> list[tuple[str, str]]:
    """The reserved options that a language with these pins can still be given."""
    return [
        (choice, option)
        for choice, option in sorted(profile.reserved_pairs)
        if choice not in pins and not irreconcilable({**pins, choice: option})
    ]


def draw_choices(
    stream: tuple[int | str, ...], profile: Profile, stratum: Stratum, pins: Mapping[str, str]
) -> dict[str, str]:
    """One option for every choice, each fitting those drawn before it.

    Options with which no full set could be made are left out before each draw. `stream` is
    the seed and the names of the purpose. Raises NoFitError where nothing fits.
    """
    given = dict(pins)
    reserved = profile.reserved_pairs
    if stratum == "structural" and reserved and not reserved & set(pins.items()):
        order = sorted(reserved)
        _stream(stream, "reserved").shuffle(order)
        free = _free(profile, pins)
        given |= [next(pair for pair in order if pair in free)]
    left = {
        point.name: [given[point.name]] if point.name in given else _drawable(point, profile, pins)
        for point in in_turn()
    }
    if not prune(left, left):
        raise NoFitError
    for point in in_turn():
        if point.name not in given:
            rng = _stream(stream, "choice", point.name)
            left[point.name] = [_draw_option(rng, point, profile, left[point.name])]
            if not prune(left, [point.name]):
                raise NoFitError
    return {name: options[0] for name, options in left.items()}


def _drawable(choice: Choice, profile: Profile, pins: Mapping[str, str]) -> list[str]:
    """The options that may be drawn; beside pins even those that the profile never draws."""
    return [
        name
        for name, option in choice.options.items()
        if (choice.name, name) not in profile.reserved_pairs
        and (pins or profile.weight(choice.name, name, option) > 0)
    ]


def _draw_option(rng: Random, choice: Choice, profile: Profile, fitting: list[str]) -> str:
    """The fitting option that comes first in a weighted order of all options.

    The order does not depend on what fits (Efraimidis and Spirakis' weighted sampling: the
    largest u^(1/w) wins), so a pin elsewhere changes only the choices that it must. An
    option that the profile never draws comes after all others.
    """
    rank: dict[str, tuple[bool, float]] = {}
    for name, option in choice.options.items():
        weight, luck = profile.weight(choice.name, name, option), rng.random()
        rank[name] = (True, luck ** (1 / weight)) if weight > 0 else (False, luck)
    return max(fitting, key=rank.__getitem__)


def draw_words(
    stream: tuple[int | str, ...],
    made: Mapping[str, str],
    half: Half,
    profile: Profile,
    *,
    like: Mapping[str, str] | None = None,
) -> dict[str, str]:
    """A lexeme for every role that the choices need, so that none can be mistaken.

    The profile's favoured lexemes come first; before them those that are made of words as
    the lexemes of `like` are, which has all roles. Raises NoFitError where none is left.
    """
    taken = Wordlist(made)
    drawn: dict[str, str] = {}
    kind = made["vocabulary"]
    for role in taken.in_order(roles_needed(made), half):
        rng = _stream(stream, "word", role)
        listed = taken.candidates(role, half)
        pools = [profile.favoured(listed), listed]
        if kind != "english" and listed[0][0].isalpha() and not taken.derived(role):
            others = taken.cased(_other_words(stream, kind, role, half))
            pools.insert(0, taken.pleasing(role, others))
        if like:
            pools = [_alike(role, pool, like, drawn) for pool in pools] + [[like[role]], *pools]
        drawn[role] = draw_word(rng, taken, role, *pools)
        taken.take(role, drawn[role])
    return drawn


def _alike(
    role: str, lexemes: list[str], like: Mapping[str, str], drawn: Mapping[str, str]
) -> list[str]:
    """Of a role's lexemes those that leave the grammar as `like` has it, but for their text.

    None where its lexeme there shares a word with another one, or opens comments (it is then
    part of a regular expression). Otherwise those with as many words, of letters or not, of
    which no other lexeme has any.
    """
    others = [lexeme for other, lexeme in like.items() if other != role]
    shared = {word.lower() for lexeme in (*others, *drawn.values()) for word in lexeme.split()}
    if role == "remark" or not shared.isdisjoint(like[role].lower().split()):
        return []
    made = _made_of(like[role])
    return [
        lexeme
        for lexeme in lexemes
        if _made_of(lexeme) == made and shared.isdisjoint(lexeme.lower().split())
    ]


def _made_of(lexeme: str) -> list[tuple[int, bool]]:
    """For each word of a lexeme: where it stands first, and whether it has letters."""
    words = lexeme.lower().split()
    return [(words.index(word), any(map(str.isalpha, word))) for word in words]


def _other_words(stream: tuple[int | str, ...], kind: str, role: str, half: Half) -> list[str]:
    """Words for a role that are not English; none where a mixed language takes English."""
    from caalm.language.tongues import invented_word, load_tongue, tongues  # few languages do

    rng = _stream(stream, "other word", role)
    if kind == "mixed":
        # Whoever mixes words has two sources, not three: one beside English.
        other = _stream(stream, "mixture").choice(("foreign", "invented"))
        kind = rng.choice(("english", other, other))
    if kind == "invented":
        return [invented_word(rng, half) for _ in range(_INVENTED)]
    tongue = _stream(stream, "tongue").choice(tongues(half))
    return list(load_tongue(tongue).words.get(role, ())) if kind == "foreign" else []


def draw_word(rng: Random, taken: Wordlist, role: str, *pools: list[str]) -> str:
    """A lexeme that fits, of the first pool that has one: nearly always the first try."""
    for pool in pools:
        left = list(pool)
        while left:
            lexeme = left.pop(rng.randrange(len(left)))
            if not taken.objection(role, lexeme) and not taken.resembles(role, lexeme):
                return lexeme
    raise NoFitError


def _stream(stream: tuple[int | str, ...], *names: str) -> Random:
    seed, *purpose = stream
    assert isinstance(seed, int)
    return rng_for(seed, *purpose, *names)
