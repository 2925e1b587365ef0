"""The same language in other words: a drawn language's choices, its lexemes drawn anew.

In: a spec that was drawn from a seed, and the number of the rewording. Out: a spec of the
same choices and stratum, called `card-0007-words-12`. Words are drawn alike, as many where
there were many and shared where they were shared, so that the grammar differs in nothing
but the texts of its terminals and the tables of one serve the other (caalm/syntax/tables.py);
where no such words fit, any that fit are taken, and the grammar gets tables of its own.
"""

from dataclasses import replace

from caalm.errors import CaalmError, GrammarError
from caalm.language.language import Language, build_language
from caalm.language.profile import load_profile
from caalm.language.sampler import MOST_ATTEMPTS, NoFitError, draw_words
from caalm.language.spec import LanguageSpec
from caalm.language.wordlist import Half

MOST_REWORDINGS = 10**18  # a name's number has at most 18 digits


def reworded_name(name: str, words: int) -> str:
    """What a rewording of a language is called."""
    return f"{name}-words-{words}"


def reworded_language(spec: LanguageSpec, words: int) -> Language:
    """The language of `spec` in the words with this number; a function of both alone.

    Raises CaalmError where the spec was not drawn from a seed, or no words fit.
    """
    if spec.seed is None:
        raise CaalmError(f"{spec.name}: only a language that was drawn from a seed is reworded")
    if not 0 <= words < MOST_REWORDINGS:
        raise CaalmError(f"{spec.name}: words {words} is not a number from 0 to 10^18 - 1")
    profile = load_profile(spec.profile)
    half: Half = "held_out" if spec.stratum == "lexical" else "train"
    for attempt in range(MOST_ATTEMPTS):
        stream = (spec.seed, "reword", spec.profile, words, attempt)
        try:
            lexemes = draw_words(stream, spec.made, half, profile, like=spec.words)
            name = reworded_name(spec.name, words)
            return build_language(replace(spec, name=name, lexemes=tuple(sorted(lexemes.items()))))
        except (NoFitError, GrammarError):
            continue
    raise CaalmError(f"{spec.name}: no other words fit its choices; try another language")
