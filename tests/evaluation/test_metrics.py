"""Intervals against published figures, baselines, bands and groups."""

from math import isclose

import pytest

from caalm.evaluation.metrics import (
    LENGTHS,
    Rate,
    band,
    group_by,
    mean_of,
    order_groups,
    rate_of,
    wilson_interval,
)


@pytest.mark.parametrize(
    ("correct", "total", "low", "high"),
    [  # R. G. Newcombe, Statistics in Medicine 17 (1998), table I, method 3
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_the_interval_is_the_published_one(
    correct: int, total: int, low: float, high: float
) -> None:
    found = wilson_interval(correct, total)
    assert isclose(found[0], low, abs_tol=5e-5)
    assert isclose(found[1], high, abs_tol=5e-5)


@pytest.mark.parametrize("total", [1, 2, 4, 52, 2000])
def test_the_interval_holds_the_rate_and_mirrors_its_opposite(total: int) -> None:
    for correct in {0, 1, total // 2, total}:
        low, high = wilson_interval(correct, total)
        assert 0.0 <= low <= correct / total <= high <= 1.0
        mirrored = wilson_interval(total - correct, total)
        assert isclose(low, 1 - mirrored[1], abs_tol=1e-12)


def test_nothing_tried_leaves_everything_open() -> None:
    assert wilson_interval(0, 0) == (0.0, 1.0)
    assert Rate(0, 0).accuracy == 0.0


@pytest.mark.parametrize(("correct", "total"), [(-1, 4), (5, 4)])
def test_an_impossible_share_is_refused(correct: int, total: int) -> None:
    with pytest.raises(ValueError, match="not a share"):
        wilson_interval(correct, total)


def test_only_full_marks_count_as_right() -> None:
    assert rate_of([1.0, 0.99, 0.0, 1.0]) == Rate(2, 4)


def test_the_standard_error_is_the_sample_deviation_over_root_n() -> None:
    mean = mean_of([1.0, 0.0, 1.0, 0.0])
    assert mean.value == 0.5
    assert isclose(mean.error, (1 / 3) ** 0.5 / 2)
    assert mean_of([0.25]).error == 0.0
    assert mean_of([]).total == 0


def test_bands_have_no_gap_and_no_overlap() -> None:
    names = [band(value, LENGTHS) for value in range(1100)]
    assert names[64] == "0-64"
    assert names[65] == "65-128"
    assert names[1024] == "513-1024"
    assert names[1025] == "over 1024"
    assert order_groups("length", set(names)) == [*dict.fromkeys(names)]


def test_a_thing_stands_in_every_group_it_names() -> None:
    groups = group_by([("a", "xy"), ("b", "y")], lambda thing: tuple(thing[1]))
    assert groups == {"x": [("a", "xy")], "y": [("a", "xy"), ("b", "y")]}
