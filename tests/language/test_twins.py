import pytest

from caalm.errors import UnknownNameError, UsageError
from caalm.language import SURFACES, load_language, make_language, make_twin, profiles, stratum_of
from caalm.language.lexicon import load_role, roles
from caalm.language.sampler import sample_language
from caalm.language.twins import twin_of
from caalm.language.wordlist import Wordlist
from caalm.programs import sample_program
from caalm.seeds import rng_for
from caalm.syntax import adapt_program, parse_program, print_program

FEW = [*(("card", seed) for seed in range(3)), *(("wide", seed) for seed in range(3))]
ALL_WORDS = {
    word.casefold() for role in roles() for word in load_role(role).lexemes if word[0].isalpha()
}


def words_of(words: dict[str, str]) -> dict[str, str]:
    return {role: word for role, word in words.items() if word[0].isalpha()}


def check_twins(profile: str, seed: int) -> None:
    base = make_language(seed, profile)
    meaningful, invented, swapped = (make_twin(seed, profile, surface) for surface in SURFACES)
    english = words_of(dict(meaningful.spec.words))
    made, moved = words_of(dict(invented.spec.words)), words_of(dict(swapped.spec.words))
    for twin in (meaningful, invented, swapped):
        assert twin.constructs == base.constructs
        assert twin.family == base.family
        assert {**twin.spec.made, "vocabulary": ""} == {**base.spec.made, "vocabulary": ""}
        assert twin.spec.stratum == base.spec.stratum
        symbols = {role: word for role, word in twin.spec.lexemes if not word[0].isalpha()}
        assert symbols == {r: word for r, word in base.spec.lexemes if not word[0].isalpha()}
        program = sample_program(3, rng_for(seed, "twin test"), twin.constructs)
        program = adapt_program(program, twin)
        assert parse_program(print_program(program, twin), twin) == program
    backwards = Wordlist(base.spec.made)  # closing words may be opening ones read backwards
    for role in [role for role in english if backwards.is_derived(role)]:
        for words in (english, made, moved):
            assert words.pop(role)[::-1].lower() in " ".join(words.values()).lower()
    for role, word in english.items():
        assert word.casefold() in load_role(role).lexemes
    assert not ALL_WORDS & {word.casefold() for word in made.values()}
    assert sorted(moved.values()) == sorted(english.values())
    for role, word in moved.items():
        assert word.casefold() in ALL_WORDS
        assert word.casefold() not in load_role(role).lexemes


@pytest.mark.parametrize(("profile", "seed"), FEW)
def test_twins_differ_in_words_alone_each_in_its_own_way(profile: str, seed: int) -> None:
    check_twins(profile, seed)


@pytest.mark.soak
@pytest.mark.parametrize("start", range(0, 300, 25))
@pytest.mark.parametrize("profile", profiles())
def test_every_language_has_all_twins(profile: str, start: int) -> None:
    for seed in range(start, start + 25):
        check_twins(profile, seed)


def test_a_language_of_english_words_is_its_own_meaningful_twin() -> None:
    assert make_twin(3, "card", "meaningful") is make_language(3, "card")


def invented(seed: int) -> dict[str, str]:
    return words_of(dict(make_twin(seed, "card", "invented").spec.words))


def test_held_out_words_stay_held_out() -> None:
    lexical = next(seed for seed in range(99) if stratum_of(seed, "card") == "lexical")
    training = next(seed for seed in range(99) if stratum_of(seed, "card") == "train")
    endings = {
        seed: {word[-2:].lower() for word in invented(seed).values()}
        for seed in (lexical, training)
    }
    assert not endings[lexical] & endings[training]


def test_a_twin_is_known_by_its_name() -> None:
    twin = load_language("card-0003-swapped")
    assert twin.name == "card-0003-swapped"
    assert twin.spec == twin_of(sample_language(3, "card"), "swapped").spec
    assert load_language("seed-0003-invented").spec.profile == "wide"
    with pytest.raises(UnknownNameError):
        load_language("card-0003-whispered")


def test_only_a_drawn_language_has_twins() -> None:
    pinned = sample_language(3, "card", {"case": "lower"})
    with pytest.raises(UsageError, match="only a language drawn from a seed has twins"):
        twin_of(pinned, "invented")
