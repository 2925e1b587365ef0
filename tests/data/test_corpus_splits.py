from collections import Counter
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caalm.config import load_config
from caalm.data import plan as plan_module
from caalm.data.example import draw_program
from caalm.data.plan import LanguageTask, apportion, deal, plan
from caalm.data.recipe import BuildConfig, HeldOut
from caalm.data.splits import SPLITS, is_kept_from_training, split_of, split_of_draw
from caalm.errors import CaalmError, ConfigError, UnknownNameError
from caalm.language import load_profile, make_language, stratum_of
from caalm.language.spec import Stratum
from caalm.paths import data_folder
from caalm.programs import Outline

CARD = data_folder("configs") / "build" / "card.yaml"
SHARES = {1: 30, 2: 40, 3: 30}


INVENTED = ("validation", "test_seen", "test_lexical", "test_structural")


@pytest.fixture(scope="module")
def card() -> tuple[LanguageTask, ...]:
    return plan(load_config(CARD, BuildConfig))


@pytest.fixture(scope="module")
def invented(card: tuple[LanguageTask, ...]) -> list[LanguageTask]:
    return [task for task in card if task.seed is not None]


def test_the_card_recipe_plans_200_languages_of_600_programs_each(
    invented: list[LanguageTask],
) -> None:
    train = [task for task in invented if stratum_is(task, "train")]
    assert len(train) == 200
    for task in train:
        rows = {quota.tier: quota.rows for quota in task.quotas if quota.split == "train"}
        assert rows == {1: 180, 2: 240, 3: 180}


def test_the_card_recipe_has_2000_programs_to_learn_from_in_each_real_language(
    card: tuple[LanguageTask, ...],
) -> None:
    rows = {
        task.profile: sum(quota.rows for quota in task.quotas if quota.split == "train")
        for task in card
        if task.seed is None
    }
    assert rows == dict.fromkeys(("python", "javascript", "lua", "cobol"), 2_000)


def test_every_split_of_the_card_recipe_has_its_tiers_exactly_30_40_30(
    invented: list[LanguageTask],
) -> None:
    counts: Counter[tuple[str, int]] = Counter()
    for task in invented:
        for quota in task.quotas:
            counts[quota.split, quota.tier] += quota.rows
    for split, rows in {"train": 120_000, **dict.fromkeys(INVENTED, 2_000)}.items():
        assert [counts[split, tier] for tier in (1, 2, 3)] == [
            rows * s // 100 for s in (30, 40, 30)
        ]


def test_a_language_gives_rows_only_to_splits_of_its_stratum(
    invented: list[LanguageTask],
) -> None:
    assert len({task.seed for task in invented}) == len(invented)
    for task in invented:
        assert task.seed is not None
        stratum = stratum_of(task.seed, task.profile)
        assert all(stratum in SPLITS[quota.split].strata for quota in task.quotas)


def test_seeds_increase_and_none_that_fits_is_left_out() -> None:
    config = BuildConfig(name="x", languages=30, rows_per_language=1)
    seeds = [task.seed for task in plan(config)]
    fitting = [seed for seed in range(seeds[-1] + 1) if stratum_of(seed) == "train"]
    assert seeds == fitting


def test_two_corpus_seeds_share_no_language() -> None:
    one, two = (
        {
            task.seed
            for task in plan(BuildConfig(name="x", seed=s, languages=99, rows_per_language=1))
        }
        for s in (6, 7)
    )
    assert not one & two


@given(st.integers(0, 5_000), st.integers(1, 60))
def test_dealing_gives_every_language_its_even_share(rows: int, languages: int) -> None:
    hands = deal("train", rows, languages, SHARES)
    totals = [sum(quota.rows for quota in hand) for hand in hands]
    assert sum(totals) == rows
    assert max(totals) - min(totals) <= 1
    for tier, wanted in apportion(rows, SHARES).items():
        counts = [sum(q.rows for q in hand if q.tier == tier) for hand in hands]
        assert sum(counts) == wanted
        assert max(counts) - min(counts) <= 1


@given(st.integers(0, 10**7))
def test_shares_are_met_to_the_row(rows: int) -> None:
    counts = apportion(rows, SHARES)
    assert sum(counts.values()) == rows
    for tier, share in SHARES.items():
        assert abs(counts[tier] - rows * share / 100) < 1


def test_a_draw_belongs_to_one_split_whatever_the_corpus() -> None:
    assert [split_of_draw("train", draw) for draw in (0, 799_999, 800_000, 900_000, 999_999)] == [
        "train",
        "train",
        "validation",
        "test_seen",
        "test_seen",
    ]
    assert split_of_draw("lexical", 5) == "test_lexical"
    assert split_of_draw("structural", 999_999) == "test_structural"
    with pytest.raises(CaalmError, match="no split"):
        split_of_draw("train", 1_000_000)


def test_an_outline_is_for_training_or_for_the_other_splits() -> None:
    language = make_language(0, "card")
    strata: tuple[Stratum, ...] = ("train", "lexical", "structural")
    kept = 0
    for draw, tier in product(range(100), (1, 2, 3)):
        outline = draw_program(language, tier, draw).outline
        rows = [("train", draw), *((stratum, 900_000 + draw) for stratum in strata)]
        splits = [split_of(stratum, number, outline, tier) for stratum, number in rows]
        assert splits in (
            ["train", None, None, None],
            [None, "test_seen", "test_lexical", "test_structural"],
        )
        kept += splits[0] is None
    assert 30 < kept < 90  # a fifth of 300


def test_the_side_depends_on_the_shape_alone_beyond_tier_1() -> None:
    outline = Outline(shape=b"\x00", program=b"\x01")
    assert not is_kept_from_training(outline, 1)
    assert is_kept_from_training(outline, 2)


@pytest.mark.parametrize(
    ("given", "problem"),
    [
        ("languages: 0", "languages: 0 is not a number from 1"),
        ("languages: 1000000000000", "languages: 1000000000000 is not a number"),
        ("rows_per_language: -1", "rows_per_language: -1"),
        ("seed: -1", "seed: -1"),
        ("seed: 1.5", "1.5 is not a whole number"),
        ("name: ../../x", "name: '../../x'"),
        ("tiers: {1: 30, 2: 40}", "adds up to 70, not 100"),
        ("tiers: {1: 100, 2: 0}", "tiers.2: 0"),
        ("tiers: [1, 2]", "is not a mapping"),
        ("test_lexical: {languages: 0, rows: 5}", "rows: 5 is not a number from 0 to 0"),
        ("test_lexical: {languages: 1, rows: 5, more: 1}", "unknown setting 'more'"),
        ("validation: .nan", "is not a whole number"),
        ("workers: 4", "unknown setting 'workers'"),
        ("rows_per_file: 0", "rows_per_file: 0"),
    ],
)
def test_a_wrong_recipe_is_refused_with_the_field_and_the_value(
    given: str, problem: str, tmp_path: Path
) -> None:
    settings = {"name": "x", "languages": "2", "rows_per_language": "2"}
    settings[given.partition(":")[0]] = given.partition(": ")[2]
    path = tmp_path / "build.yaml"
    path.write_text("".join(f"{key}: {value}\n" for key, value in settings.items()))
    with pytest.raises(ConfigError, match=r"build\.yaml") as caught:
        load_config(path, BuildConfig)
    assert problem in str(caught.value)


def test_an_unknown_profile_or_tier_is_refused() -> None:
    with pytest.raises(UnknownNameError, match="nope"):
        plan(BuildConfig(name="x", profile="nope", languages=1, rows_per_language=1))
    with pytest.raises(UnknownNameError, match="tier '77'"):
        plan(BuildConfig(name="x", languages=1, rows_per_language=1, tiers={77: 100}))


def test_structural_tests_need_a_profile_that_reserves_choices(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    plain = replace(load_profile("card"), reserved={})
    monkeypatch.setattr(plan_module, "load_profile", lambda name: plain)
    with pytest.raises(ConfigError, match="reserves no choice"):
        plan(load_config(CARD, BuildConfig))


def test_rows_without_languages_are_refused() -> None:
    with pytest.raises(ValueError, match="rows: 1"):
        HeldOut(languages=0, rows=1)


def stratum_is(task: object, stratum: str) -> bool:
    return stratum_of(task.seed, task.profile) == stratum  # type: ignore[attr-defined]
