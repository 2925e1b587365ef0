from collections import defaultdict
from pathlib import Path
from random import Random

import pytest

from caalm.errors import ConfigError
from caalm.language import make_language, sample_spec, tongues
from caalm.language.lexicon import load_role, roles
from caalm.language.tongues import invented_word, load_tongue
from caalm.language.tongues import tongues as tongues_of

ALL = (*tongues_of("train"), *tongues_of("held_out"))
WORDED = {role for role in roles() if load_role(role).train}


def english() -> dict[str, set[str]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for role in roles():
        for word in load_role(role).lexemes:
            found[word].add(role)
    return found


def test_there_are_at_least_six_tongues_in_both_halves() -> None:
    assert len(ALL) >= 6
    assert len(tongues_of("train")) >= 2
    assert len(tongues_of("held_out")) >= 2


@pytest.mark.parametrize("name", ALL)
def test_a_tongue_has_a_word_for_every_role_and_none_for_two(name: str) -> None:
    words = load_tongue(name).words
    assert set(words) == WORDED
    spoken = [word for some in words.values() for word in some]
    assert len(set(spoken)) == len(spoken)


def halves() -> tuple[set[tuple[str, str]], set[tuple[str, str]]]:
    """Every word with its role, of training and held out, in all tongues and English."""
    found: tuple[set[tuple[str, str]], set[tuple[str, str]]] = set(), set()
    for side, half in zip(found, ("train", "held_out"), strict=True):
        for role in WORDED:
            side.update((role, word) for word in getattr(load_role(role), half))
            for name in tongues_of(half):
                side.update((role, word) for word in load_tongue(name).words[role])
    return found


def test_no_word_of_a_role_is_in_both_halves() -> None:
    train, held_out = halves()
    assert not train & held_out


def test_words_with_two_roles_are_the_known_ones() -> None:
    owners = english()
    for name in ALL:
        for role, words in load_tongue(name).words.items():
            for word in words:
                owners.setdefault(word, set()).add(role)
    symbols = {s for role in roles() for s in load_role(role).symbols}
    shared = {w: sorted(r) for w, r in owners.items() if len(r) > 1 and w not in symbols}
    assert shared == tongues.HOMONYMS


def test_invented_words_are_said_and_are_nobody_elses() -> None:
    known = english()
    for half in ("train", "held_out"):
        words = {invented_word(Random(number), half) for number in range(20_000)}
        assert len(words) > 5_000
        assert not words & known.keys()
        assert all(word.isalpha() and 4 <= len(word) <= 14 for word in words)


def test_invented_words_of_the_halves_are_never_the_same() -> None:
    one, other = (
        {invented_word(Random(number), half) for number in range(20_000)}
        for half in ("train", "held_out")
    )
    assert not one & other


@pytest.mark.parametrize("kind", ["foreign", "invented", "mixed"])
@pytest.mark.parametrize("seed", range(12))
def test_a_vocabulary_is_that_of_its_kind(kind: str, seed: int) -> None:
    spec = sample_spec(seed, pins={"vocabulary": kind})
    assert spec == sample_spec(seed, pins={"vocabulary": kind})
    known = english()
    words = [word.lower() for role, word in spec.lexemes if word[0].isalpha()]
    strange = sum(word not in known for word in words)
    assert strange >= len(words) * {"foreign": 0.6, "invented": 0.95, "mixed": 0.2}[kind]
    assert make_language(seed, pins=(("vocabulary", kind),)).grammar


def test_a_mixed_language_has_one_source_beside_english() -> None:
    known = english()
    foreign = {word for name in ALL for words in load_tongue(name).words.values() for word in words}
    sources = set()
    for seed in range(16):
        spec = sample_spec(seed, pins={"vocabulary": "mixed", "blocks": "end_word"})
        words = {word.lower() for _, word in spec.lexemes if word[0].isalpha()}
        strange = words - known.keys()
        assert strange < words
        assert strange <= foreign or strange.isdisjoint(foreign), spec.name
        sources.add(strange <= foreign)
    assert sources == {True, False}


def test_a_simple_profile_speaks_english() -> None:
    assert {sample_spec(seed, "card").made["vocabulary"] for seed in range(60)} == {"english"}


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("# x: train\n", 1),
        ("# klingon: train\nif: vaj\nif: pa\n", 3),
        ("# klingon: train\nif VAJ\n", 2),
    ],
)
def test_a_broken_tongue_names_its_line(
    text: str, line: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "tongues").mkdir()
    (tmp_path / "tongues/klingon.txt").write_text(text)
    monkeypatch.setattr(tongues, "FOLDER", tmp_path)
    with pytest.raises(ConfigError, match=f"line {line}: expected"):
        load_tongue.__wrapped__("klingon")
