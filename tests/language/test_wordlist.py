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


def lexemes_with(role: str, **pins: str) -> list[str]:
    return Wordlist(sample_spec(3, pins={"case": "lower", **pins}).made).candidates(role)


def test_a_keyword_that_is_read_backwards_is_one_short_word() -> None:
    for role in ("if", "while"):
        plain, backwards = (lexemes_with(role, blocks=b) for b in ("end_word", "reversed"))
        assert {one for one in plain if " " not in one and len(one) <= 8} == set(backwards)
        assert set(backwards) < set(plain)


def test_an_end_before_the_construct_is_one_word() -> None:
    assert "end block" in lexemes_with("end", blocks="end_word")
    assert all(" " not in one for one in lexemes_with("end", blocks="end_construct"))


def test_a_name_is_announced_by_one_noun() -> None:
    assert "in pouch" in lexemes_with("into", assignment="value_first")
    named = lexemes_with("into", assignment="value_first_of")
    assert {"into", "deep into", "inside of"} <= set(named)
    assert not {"in pouch", "under name", "known as"} & set(named)


def test_words_of_other_tongues_announce_a_name_too() -> None:
    taken = Wordlist(sample_spec(3, pins={"assignment": "value_first_of"}).made)
    assert taken.pleasing("into", ["DANS", "IN POUCH"]) == ["DANS"]


def test_nobody_is_asked_to_set_a_name_is_something() -> None:
    assert "is made" in lexemes_with("becomes", assignment="word")
    for verb_first in ("keyword_word", "value_of", "declare_word"):
        assert "is made" not in lexemes_with("becomes", assignment=verb_first)


def test_a_sign_that_could_be_part_of_a_number_has_blanks_around_it() -> None:
    for role, assignment in (("assign_symbol", "symbol"), ("left_arrow", "left_arrow")):
        loose = lexemes_with(role, assignment=assignment, spacing="loose")
        tight = lexemes_with(role, assignment=assignment, spacing="everywhere")
        assert set(loose) - set(tight) == {one for one in loose if one[-1] in "-~"} != set()


def test_where_no_lexeme_reads_well_all_are_left() -> None:
    taken = Wordlist(sample_spec(3, pins={"blocks": "reversed"}).made)
    assert taken.pleasing("while", ["tant que", "aussi longtemps"]) == [
        "tant que",
        "aussi longtemps",
    ]
