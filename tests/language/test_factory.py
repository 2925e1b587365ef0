"""S1, S2, D1: every drawn grammar is free of conflicts, unambiguous, and always the same."""

import contextlib
import json
import os
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from lark import Lark
from lark.exceptions import GrammarError as LarkGrammarError
from random_programs import random_program

from caalm.errors import ConfigError, GrammarError, UnknownNameError
from caalm.language import (
    build_language,
    distance,
    load_language,
    make_language,
    profiles,
    sample_spec,
    save_language,
    save_spec,
    stratum_of,
)
from caalm.language.choice import CHOICES, clashes
from caalm.language.language import Language
from caalm.language.lexicon import load_role
from caalm.language.profile import load_profile
from caalm.language.sampler import NoFitError, draw_choices, sample_language
from caalm.language.spec_file import load_spec
from caalm.language.tongues import load_tongue, tongues
from caalm.seeds import rng_for
from caalm.syntax import adapt_program, print_program
from caalm.syntax.parser import lark_options


def test_a_grammar_with_a_conflict_is_refused_and_named() -> None:
    """Planted fault: two roles share a word, so one source has two readings."""
    spec = sample_spec(11)
    words = {**spec.words, "multiply": spec.words["add"]}
    with pytest.raises(GrammarError, match="seed-0011: the grammar has a conflict"):
        build_language(replace(spec, lexemes=tuple(words.items())))


def test_strict_loading_reports_a_planted_conflict() -> None:
    with pytest.raises(LarkGrammarError):
        Lark('start: a | b\na: "x" "y"?\nb: "x" "y"?', parser="lalr", lexer="basic", strict=True)


def _ambiguities(language: Language, count: int) -> int:
    options = {k: v for k, v in lark_options(language.surface).items() if k != "strict"}
    options |= {"parser": "earley", "lexer": "basic", "ambiguity": "explicit"}
    earley = Lark(language.grammar, **options)
    found = 0
    for i in range(count):
        rng = rng_for(language.spec.seed or 0, "ambiguity", i)
        program = adapt_program(random_program(rng, depth=1), language)
        source = print_program(program, language) + ("\n" if language.surface.newline else "")
        found += sum(1 for _ in earley.parse(source).find_data("_ambig"))
    return found


def test_no_program_has_two_readings() -> None:
    """S2: an Earley parser that keeps every derivation finds one."""
    assert [_ambiguities(make_language(seed), 20) for seed in range(50)] == [0] * 50


@pytest.mark.soak
@pytest.mark.timeout(3_600)
def test_no_program_of_five_hundred_languages_has_two_readings() -> None:
    found = {seed: _ambiguities(sample_language(seed), 50) for seed in range(500)}
    assert {seed: count for seed, count in found.items() if count} == {}


def test_the_ambiguity_check_sees_a_dangling_else() -> None:
    grammar = 'start: s\ns: "i" s | "i" s "e" s | "x"\n%ignore " "'
    earley = Lark(grammar, parser="earley", lexer="basic", ambiguity="explicit")
    assert list(earley.parse("i i x e x").find_data("_ambig"))


_HASHES = """
import hashlib
from caalm.language import make_language, save_spec
for seed in range({start}, {stop}):
    language = make_language(seed)
    text = language.grammar + save_spec(language.spec) + language.family
    print(hashlib.sha256(text.encode()).hexdigest())
"""


def _hashes(hash_seed: str, start: int, stop: int) -> str:
    return subprocess.run(
        [sys.executable, "-c", _HASHES.format(start=start, stop=stop)],
        env={**os.environ, "PYTHONHASHSEED": hash_seed},
        capture_output=True,
        text=True,
        check=True,
    ).stdout


def test_a_seed_gives_the_same_bytes_in_every_process() -> None:
    """D1, over 200 languages, two processes and different hash seeds."""
    one = _hashes("0", 0, 200)
    assert one == _hashes("1", 0, 200)
    assert len(set(one.split())) == 200


def test_a_set_in_the_grammar_would_be_caught() -> None:
    """Planted fault: text in the order of a set differs between hash seeds."""
    program = "print(list({f'w{i}' for i in range(50)}))"
    runs = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in "012"
    }
    assert len(runs) > 1


def words_of_half(role: str, half: str) -> frozenset[str]:
    """The words of a role that languages of this half may have, but for invented ones."""
    table = load_role(role)
    found = set(table.held_out if half == "held_out" else table.train)
    for name in tongues(half):
        found.update(load_tongue(name).words.get(role, ()))
    return frozenset(found)


def test_strata_keep_words_and_structures_apart() -> None:
    reserved = load_profile("wide").reserved_pairs
    seen = set()
    invented: dict[str, set[str]] = {"train": set(), "held_out": set()}
    for seed in range(120):
        spec = sample_spec(seed)
        seen.add(spec.stratum)
        assert spec.stratum == stratum_of(seed)
        assert bool(reserved & set(spec.choices)) == (spec.stratum == "structural")
        half, other = "train", "held_out"
        if spec.stratum == "lexical":
            half, other = other, half
        for role, lexeme in spec.lexemes:
            if lexeme[0].isalpha():
                word = lexeme.lower()
                assert word not in words_of_half(role, other)
                if word not in words_of_half(role, half):
                    invented[half].add(word)
    assert all(invented.values())
    assert not invented["train"] & invented["held_out"]
    assert seen == {"train", "lexical", "structural"}


def rare_options(count: int) -> set[tuple[str, str]]:
    """The options that fewer than one set of choices in two hundred has."""
    profile = load_profile("wide")
    drawn: Counter[tuple[str, str]] = Counter()
    for seed in range(count):
        with contextlib.suppress(NoFitError):
            drawn.update(draw_choices((seed, "options"), profile, stratum_of(seed), {}).items())
    every = {(choice.name, option) for choice in CHOICES.values() for option in choice.options}
    return {pair for pair in every if drawn[pair] < count / 200}


def test_one_set_of_choices_in_two_hundred_has_any_option() -> None:
    """Draws alone, no grammars: the census counts ten thousand languages."""
    assert rare_options(2_000) == set()


def test_an_option_that_is_hardly_drawn_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """Planted fault: guillemets have a hundredth of their weight."""
    quotes = CHOICES["quotes"]
    rare = replace(quotes.options["guillemets"], weight=0.01)
    with_rare = replace(quotes, options={**quotes.options, "guillemets": rare})
    monkeypatch.setitem(CHOICES._entries, "quotes", with_rare)
    assert rare_options(400) >= {("quotes", "guillemets")}


def test_a_saved_language_loads_as_the_same(tmp_path: Path) -> None:
    for profile in profiles():
        language = make_language(3, profile)
        home = save_language(language, tmp_path)
        again = load_language(str(home))
        assert again.spec == language.spec
        assert again.grammar == language.grammar == (home / "grammar.lark").read_text("utf-8")
        assert load_language(str(home / "spec.json")).spec == language.spec


def test_names_lead_to_their_languages() -> None:
    assert load_language("7").name == "seed-0007"
    assert load_language("seed-0007") is load_language("7")
    assert load_language("card-0007").spec.profile == "card"
    with pytest.raises(UnknownNameError, match="seed-wat"):
        load_language("seed-wat")
    with pytest.raises(UnknownNameError, match="profile"):
        load_language("nope-0007")
    with pytest.raises(UnknownNameError, match="card-0007"):
        load_language("python4")


@pytest.mark.parametrize("seed", [-1, True, "7", 1.5, None])
def test_only_whole_numbers_are_seeds(seed: object) -> None:
    with pytest.raises(ConfigError, match="not a whole number"):
        sample_spec(seed)  # type: ignore[arg-type]


def test_pins_are_kept_and_checked() -> None:
    spec = sample_spec(5, pins={"notation": "prefix", "blocks": "braces"})
    assert (spec.made["notation"], spec.made["blocks"]) == ("prefix", "braces")
    with pytest.raises(ConfigError, match="notation: 'sideways' is not one of infix"):
        sample_spec(5, pins={"notation": "sideways"})
    with pytest.raises(ConfigError, match="no such choice"):
        sample_spec(5, pins={"wat": "x"})
    with pytest.raises(ConfigError, match="blocks: indentation needs"):
        sample_spec(5, pins={"blocks": "indentation", "terminators": "semicolon"})


def test_needs_name_existing_options() -> None:
    for choice in CHOICES.values():
        for option in choice.options.values():
            for other, allowed in option.needs.items():
                assert set(allowed) <= set(CHOICES[other].options)
    assert clashes({"blocks": "indentation", "terminators": "none"}) != []


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"choices": {"blocks": "sideways"}}, "choices.blocks: 'sideways' is not one of braces"),
        ({"choices": {"wat": "x"}}, "choices.wat: no such choice"),
        ({"lexemes": {"print": ""}}, "lexemes.print: '' is not a word"),
        ({"stratum": "both"}, "stratum: 'both' is not one of train, lexical, structural"),
        ({"extra": 1}, "unknown setting 'extra'"),
        ({"seed": "seven"}, "seed: 'seven' is not a whole number"),
    ],
)
def test_a_broken_spec_file_says_where(tmp_path: Path, change: dict, message: str) -> None:
    values = sample_spec(7).to_dict()
    for key, value in change.items():
        values[key] = {**values[key], **value} if isinstance(value, dict) else value
    path = tmp_path / "spec.json"
    path.write_text(json.dumps(values), encoding="utf-8")
    with pytest.raises(ConfigError, match=message):
        load_spec(path)


def test_a_missing_word_is_named() -> None:
    spec = sample_spec(7)
    lexemes = tuple(pair for pair in spec.lexemes if pair[0] != "if")
    with pytest.raises(ConfigError, match=r"lexemes\.if: missing"):
        build_language(replace(spec, lexemes=lexemes))


def test_distance_counts_structural_choices() -> None:
    one, other = sample_spec(1), sample_spec(2)
    assert distance(one, one) == 0.0
    assert 0.0 < distance(one, other) <= 1.0
    assert json.loads(save_spec(one))["name"] == "seed-0001"
