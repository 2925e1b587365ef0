"""A pinned choice is kept, changes nothing that it need not, and shows in the name."""

import re
from itertools import combinations
from pathlib import Path

import pytest

from caalm.errors import ConfigError
from caalm.language import load_language, make_language, sample_spec, save_language
from caalm.language.choice import CHOICES, in_turn
from caalm.language.conditions import complete, irreconcilable
from caalm.language.profile import load_profile, profiles
from caalm.language.spec import language_name
from caalm.seeds import rng_for

SEEDS = range(40)


@pytest.mark.parametrize("choice", sorted(CHOICES))
def test_every_option_of_every_choice_can_be_pinned(choice: str) -> None:
    for seed, option in enumerate(CHOICES[choice].options):
        assert sample_spec(seed, pins={choice: option}).made[choice] == option


@pytest.mark.parametrize("profile", profiles())
def test_an_option_that_a_profile_never_draws_can_still_be_pinned(profile: str) -> None:
    spec = sample_spec(1, profile, {"notation": "postfix", "assignment": "keyword_word"})
    assert (spec.made["notation"], spec.made["assignment"]) == ("postfix", "keyword_word")


def test_a_pin_leaves_every_choice_that_it_does_not_touch() -> None:
    for seed in SEEDS:
        plain = sample_spec(seed)
        pinned = sample_spec(seed, pins={"padding": "inside"})
        if plain.redraws or pinned.redraws:
            continue
        assert {**plain.made, "padding": "inside"} == pinned.made
        assert plain.lexemes == pinned.lexemes


def test_what_a_pin_forces_changes_and_little_else() -> None:
    pins = {"notation": "postfix"}
    changed = 0
    for seed in SEEDS:
        plain, pinned = sample_spec(seed), sample_spec(seed, pins=pins)
        if plain.stratum != "train" or plain.redraws or pinned.redraws:
            continue
        before: list[str] = []
        for choice in (point.name for point in in_turn()):
            if plain.made[choice] != pinned.made[choice] and choice not in pins:
                others = {name: pinned.made[name] for name in before}
                lost = complete({**others, **pins, choice: plain.made[choice]}) is None
                others = {name: plain.made[name] for name in before}
                won = complete({**others, choice: pinned.made[choice]}) is None
                assert lost or won
                changed += 1
            before.append(choice)
    assert changed


def test_a_pinned_language_has_a_name_of_its_own() -> None:
    spec = sample_spec(7, pins={"blocks": "braces"})
    assert re.fullmatch("seed-0007-set-[0-9a-f]{6}", spec.name)
    names = {language_name(7, "wide", {"blocks": o}) for o in CHOICES["blocks"].options}
    assert len(names) == len(CHOICES["blocks"].options)
    both = {"blocks": "braces", "case": "upper"}
    turned = dict(reversed(both.items()))
    assert sample_spec(7, pins=both) == sample_spec(7, pins=turned)


def test_a_saved_pinned_language_loads_and_reproduces(tmp_path: Path) -> None:
    language = make_language(7, "plain", (("blocks", "end_word"), ("case", "title")))
    again = load_language(str(save_language(language, tmp_path)))
    assert again.spec == language.spec
    assert again.grammar == language.grammar
    spec = again.spec
    assert spec.seed is not None
    assert sample_spec(spec.seed, spec.profile, dict(spec.pins)) == spec


def test_the_name_of_a_pinned_language_leads_to_its_folder() -> None:
    with pytest.raises(ConfigError, match="was made with --set; give its folder"):
        load_language("seed-0007-set-1c9191")


def test_a_pinned_reserved_option_makes_a_language_structural() -> None:
    reserved = load_profile("wide").reserved_pairs
    for seed in range(20):
        spec = sample_spec(seed, pins={"quotes": "curly"})
        assert spec.stratum == "structural"
        assert reserved & set(spec.choices)


def test_with_every_reserved_choice_pinned_away_no_language_is_structural() -> None:
    reserved = load_profile("wide").reserved
    pins = {c: next(o for o in CHOICES[c].options if o not in reserved[c]) for c in reserved}
    assert {sample_spec(seed, pins=pins).stratum for seed in range(20)} == {"train", "lexical"}


@pytest.mark.parametrize(
    ("pins", "message"),
    [
        ({"block": "braces"}, "block: no such choice; did you mean blocks"),
        ({"blocks": "brace"}, "blocks: 'brace' is not one of .*did you mean brace"),
        ({"notation": "postfix", "terminators": "none"}, "notation: postfix needs terminators"),
        (
            {"assignment": "lisp", "case": "lower", "comments": "stars"},
            "^assignment=lisp and comments=stars: no language can have them together$",
        ),
    ],
)
def test_pins_that_cannot_be_are_explained(pins: dict[str, str], message: str) -> None:
    with pytest.raises(ConfigError, match=message):
        sample_spec(7, pins=pins)


def draw_pairs(count: int | None) -> None:
    """Draw a language for each pair of options (`count` of them), unless none can have both."""
    pairs = [(c.name, option) for c in CHOICES.values() for option in c.options]
    every = [(a, b) for a, b in combinations(pairs, 2) if a[0] != b[0]]
    rng = rng_for(0, "pairs of pins")
    for one, other in every if count is None else rng.sample(every, count):
        pins = dict([one, other])
        if not irreconcilable(pins):
            assert pins.items() <= sample_spec(rng.randrange(10_000), pins=pins).made.items()


def test_any_two_options_that_go_together_make_a_language() -> None:
    draw_pairs(60)


@pytest.mark.soak
@pytest.mark.timeout(3_600)
def test_every_two_options_that_go_together_make_a_language() -> None:
    draw_pairs(None)
