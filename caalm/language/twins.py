"""Surface twins: one language's structure in other words.

In: a language drawn from a seed, and a surface. Out: the language with the same choices and
symbols, whose words are meaningful (English), invented, or swapped: keywords of other roles,
so that they mislead. A program of one is the same program in all of them, word for word.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby
from random import Random

from caalm.errors import CaalmError, GrammarError, UsageError
from caalm.language.language import Language, build_language
from caalm.language.lexicon import load_role
from caalm.language.profile import load_profile
from caalm.language.sampler import NoFitError, draw_word
from caalm.language.spec import LanguageSpec, Surface
from caalm.language.surface import roles_needed
from caalm.language.tongues import invented_word
from caalm.language.wordlist import Half, Wordlist
from caalm.seeds import rng_for

_VOCABULARIES: Mapping[Surface, str] = {"meaningful": "english", "invented": "invented"}
_MOST_ATTEMPTS = 50
_INVENTED = 4  # so many invented words are tried for a role


def twin_of(language: Language, surface: Surface) -> Language:
    """The twin of a drawn language: itself where its words are of that kind already.

    The same language and surface give the same twin. Raises UsageError for a language that
    no seed gives, CaalmError where no words fit.
    """
    spec, seed = language.spec, language.spec.seed
    if seed is None or spec.pins:
        raise UsageError(f"{spec.name}: only a language drawn from a seed has twins")
    if spec.made["vocabulary"] == _VOCABULARIES.get(surface):
        return language
    if surface == "swapped":
        spec = replace(twin_of(language, "meaningful").spec, name=spec.name)
    for attempt in range(_MOST_ATTEMPTS):
        rng = rng_for(seed, "twin", spec.profile, surface, attempt)
        try:
            words = _swapped(spec, rng) if surface == "swapped" else _anew(spec, surface, rng)
            return build_language(_in_words(spec, surface, words))
        except (NoFitError, GrammarError):
            continue
    raise CaalmError(f"{spec.name}: has no {surface} twin; use another seed")


def _in_words(spec: LanguageSpec, surface: Surface, words: Mapping[str, str]) -> LanguageSpec:
    """The spec of a twin with these words."""
    choices = {**spec.made, "vocabulary": _VOCABULARIES.get(surface, "english")}
    return replace(
        spec,
        name=f"{spec.name}-{surface}",
        choices=tuple(sorted(choices.items())),
        lexemes=tuple(sorted(words.items())),
    )


def _anew(spec: LanguageSpec, surface: Surface, rng: Random) -> dict[str, str]:
    """English or invented words for the roles that have words; symbols stay."""
    taken = Wordlist(spec.made)
    half: Half = "held_out" if spec.stratum == "lexical" else "train"
    words = dict(spec.words)
    order = taken.in_order(roles_needed(spec.made), half)
    for role in sorted(order, key=lambda role: _is_word(words[role])):  # words give way to symbols
        if _is_word(words[role]):
            listed = taken.candidates(role, half)
            pools = [load_profile(spec.profile).favoured(listed), listed]
            if surface == "invented" and not taken.is_derived(role):
                pools = [taken.cased(invented_word(rng, half) for _ in range(_INVENTED))]
            words[role] = draw_word(rng, taken, role, *pools)
        taken.take(role, words[role])
    return words


def _swapped(spec: LanguageSpec, rng: Random) -> dict[str, str]:
    """Every word at another role, for which the lexicon does not have it.

    Words that begin alike change places among themselves: a grammar that tells them apart
    by what stands before them still can. Closing words that are opening ones read backwards
    follow these. Raises NoFitError where there is no such way.
    """
    words, taken = spec.words, Wordlist(spec.made)
    own = {role: word for role, word in words.items() if _is_word(word)}
    closing = [role for role in own if taken.is_derived(role)]
    swapped = dict(words)
    for roles in _circles({role: own[role] for role in own if role not in closing}, rng):
        for role, other in zip(roles, (*roles[1:], roles[0]), strict=True):
            lexeme = words[other]
            if lexeme.casefold() in load_role(role).lexemes or lexeme == words[role]:
                raise NoFitError
            swapped[role] = lexeme
    for role in [role for role in words if role not in closing]:
        taken.take(role, swapped[role])
    for role in closing:
        swapped[role] = draw_word(rng, taken, role, [taken.derived(role)])
        taken.take(role, swapped[role])
    return swapped


def _circles(words: Mapping[str, str], rng: Random) -> Iterator[Sequence[str]]:
    """The roles of some words in circles, in each of which every word moves one role on."""
    first = {role: lexeme.split()[0] for role, lexeme in words.items()}
    alone: list[str] = []
    for _, group in groupby(sorted(first, key=lambda role: (first[role], role)), first.__getitem__):
        roles = list(group)
        if len(roles) > 1:
            rng.shuffle(roles)
            yield roles
        else:
            alone += roles
    rng.shuffle(alone)
    yield alone


def _is_word(lexeme: str) -> bool:
    return lexeme[0].isalpha()
