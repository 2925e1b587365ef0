"""What the best reader can expect stands beside what was scored."""

from dataclasses import replace
from pathlib import Path

import pytest

from caalm.data.example import judge_example, make_example
from caalm.data.identifiability import judge
from caalm.evaluation.benchmark import _example_item, load_benchmark
from caalm.evaluation.ceiling import ceiling_of
from caalm.evaluation.item import Item
from caalm.evaluation.pipeline import evaluate
from caalm.language import make_language
from caalm.model.predictor import load_predictor
from caalm.runtime import Limits


@pytest.fixture(scope="module")
def items() -> list[Item]:
    """Programs of tier 3, some of which may be read in several ways."""
    languages = [make_language(seed, "plain") for seed in range(60)]
    rows = [judge_example(make_example(each, 3, 5), each)[0] for each in languages]
    return [_example_item(row) for row in rows]


def test_the_ceiling_is_the_mean_chance_of_the_likeliest_reading(items: list[Item]) -> None:
    open_items = [item for item in items if not item.identifiable]
    assert 0 < len(open_items) < len(items)
    chances = []
    for item in open_items:
        language = make_language(int(item.language.removeprefix("plain-")), "plain")
        chances.append(judge(item.code, language, Limits(fuel=10_000)).ceiling)
    known = len(items) - len(open_items)
    found = ceiling_of(items)
    assert found is not None
    assert found.value == pytest.approx((known + sum(chances)) / len(items))
    assert max(chances) < 1


def test_what_was_not_judged_does_not_count(items: list[Item]) -> None:
    assert ceiling_of(replace(item, identifiable=None) for item in items) is None
    found = ceiling_of([replace(items[0], identifiable=True), replace(items[0], identifiable=None)])
    assert found is not None
    assert (found.value, found.total) == (1.0, 1)


def test_a_report_names_the_ceiling(items: list[Item], tmp_path: Path) -> None:
    report = evaluate(load_predictor("oracle"), items, tmp_path, diagnose=False)
    assert report.ceiling == ceiling_of(items)
    for name in ("report.md", "report.html"):
        assert "ceiling" in (tmp_path / name).read_text(encoding="utf-8")


def test_novel_programs_are_judged() -> None:
    assert all(item.identifiable is not None for item in load_benchmark("novel", count=12))
