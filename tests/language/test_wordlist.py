"""Which words may stand together in one language, and which of them a profile favours."""

from dataclasses import replace

import pytest

from caalm.errors import GrammarError
from caalm.language import build_language, load_profile, sample_spec
from caalm.language.lexicon import load_role
from caalm.language.profile import Profile
from caalm.language.spec import LanguageSpec
from caalm.language.wordlist import Half, Wordlist

# Seed 3 with choices that let an `if` end in a word behind its condition.
PINS = {
    "notation": "infix",
    "condition": "then",
    "case": "lower",
    "arithmetic": "words",
    "comparison": "words",
    "logic": "words",
    "terminators": "newline",
}


def spec_with(**words: str) -> LanguageSpec:
    spec = sample_spec(3, pins=PINS)
    return replace(spec, lexemes=tuple(sorted({**spec.words, **words}.items())))


@pytest.mark.parametrize(
    ("words", "free"),
    [
        ({"and": "and gladly", "then": "and so"}, {"then": "so"}),
        ({"and": "coupled and", "or": "coupled or"}, {"or": "or else"}),
        ({"multiply": "grown by", "add": "grown with"}, {"add": "joined by"}),
    ],
)
def test_words_that_begin_alike_around_operands_resemble_each_other(
    words: dict[str, str], free: dict[str, str]
) -> None:
    """The rule is needed: with such words the grammar has a conflict, else not."""
    (one, first), (other, second) = words.items()
    taken = Wordlist(sample_spec(3, pins=PINS).made)
    taken.take(one, first)
    assert taken.objection(other, second) is None
    assert taken.resembles(other, second) == one
    with pytest.raises(GrammarError, match="conflict"):
        build_language(spec_with(**words))
    assert taken.resembles(*next(iter(free.items()))) is None
    build_language(spec_with(**{one: first}, **free))


def test_comparisons_may_begin_alike() -> None:
    taken = Wordlist(sample_spec(3, pins=PINS).made)
    taken.take("less", "is less than")
    assert taken.resembles("greater", "is greater than") is None
    build_language(spec_with(less="is less than", greater="is greater than"))


def test_a_minus_may_be_both() -> None:
    taken = Wordlist(sample_spec(3, pins=PINS).made)
    taken.take("subtract", "-")
    assert taken.objection("negate", "-") is None
    assert taken.resembles("negate", "-") is None
    assert taken.objection("add", "-") == "stands for subtract already"


def test_a_profile_favours_short_and_usual_words() -> None:
    listed = list(load_role("while").train)
    short = Profile(about="", most_words=1, usual=3)
    assert short.favoured(listed) == ["while", "whilst", "during"]
    assert Profile(about="").favoured(listed) == listed
    assert Profile(about="", usual=2).favoured(listed) == listed[:2]


def test_the_words_of_code_are_single_and_usual() -> None:
    """`plain` falls back on other words only where a usual one would be mistaken."""
    usual = 0
    profile = load_profile("plain")
    for seed in range(30):
        spec = sample_spec(seed, "plain")
        half: Half = "held_out" if spec.stratum == "lexical" else "train"
        listed = Wordlist(spec.made)
        for role, lexeme in spec.lexemes:
            if lexeme not in profile.favoured(listed.candidates(role, half)):
                usual -= 30  # one in thirty, at most
            usual += 1
    assert usual > 0
