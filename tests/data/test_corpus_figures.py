import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from caalm.cli import main
from caalm.config import load_config
from caalm.data.build import BuildConfig, build_corpus
from caalm.data.example import key_of
from caalm.data.figures import drawn_figures
from caalm.data.plan import plan
from caalm.data.shard import draw_rows
from caalm.data.survey import survey_corpus
from caalm.errors import CaalmError, UnknownNameError
from caalm.programs import TIERS, balance


def test_freshly_drawn_programs_are_within_every_bound() -> None:
    data = drawn_figures(4_000, seed=3).as_data()
    assert set(data["tiers"]) == set(TIERS)
    assert [figure["breaches"] for figure in data["tiers"].values()] == [[], [], []]


def test_a_biased_drawing_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(balance, "EMPTY_SHARE", 0.3)
    data = drawn_figures(200).as_data()
    assert all(
        any(sentence.startswith("empty") for sentence in figure["breaches"])
        for figure in data["tiers"].values()
    )


def test_the_same_seed_gives_the_same_figures_and_another_one_others() -> None:
    assert drawn_figures(40, seed=1).as_data() == drawn_figures(40, seed=1).as_data()
    assert drawn_figures(40, seed=1).as_data() != drawn_figures(40, seed=2).as_data()


def test_an_unknown_difficulty_or_profile_lists_the_known() -> None:
    with pytest.raises(UnknownNameError, match="easy, usual, hard"):
        drawn_figures(5, difficulty="brutal")
    with pytest.raises(UnknownNameError, match="wide"):
        drawn_figures(5, profile="nope")


def test_the_command_shows_bars_and_gives_json() -> None:
    shown = CliRunner().invoke(main, ["stats", "--rows", "20"])
    assert shown.exit_code == 0
    assert "several lines" in shown.stdout
    assert "█" in shown.stdout
    given = CliRunner().invoke(main, ["stats", "--rows", "20", "--seed", "4", "--json"])
    data = json.loads(given.stdout)
    assert data["seed"] == 4
    assert [figure["programs"] for figure in data["tiers"].values()] == [20, 20, 20]


def test_a_share_of_errors_makes_rows_that_fail_the_same_in_every_corpus(tmp_path: Path) -> None:
    path = tmp_path / "errors.yaml"
    path.write_text(
        "name: errors\nprofile: card\nlanguages: 3\nrows_per_language: 40\n"
        "errors: 0.3\ndifficulty: easy\n"
    )
    config = load_config(path, BuildConfig)
    build_corpus(config, tmp_path / "out", workers=1)
    found = survey_corpus(tmp_path / "out").balance
    failing = sum(tags["error"] for tags in found.tags.values())
    assert 0.2 * 120 < failing < 0.4 * 120
    assert sum(measure.faults.total() for measure in found.tiers.values()) == failing
    sentences = [text for tier in found.as_data()["tiers"].values() for text in tier["breaches"]]
    assert not [text for text in sentences if "fail" in text]  # they were asked to
    found.tags["1"]["error"] += 1
    assert any("programs fail" in text for text in found.as_data()["tiers"]["1"]["breaches"])
    rows = [row.example for task in plan(config) for row in draw_rows(task)]
    keys = [key_of(row.id) for row in rows]
    assert {key.variant.difficulty for key in keys} == {"easy"}
    for row, key in zip(rows, keys, strict=True):
        last = row.completion.rpartition("\n")[2]
        assert last.startswith("error: ") == key.variant.fault == ("error" in row.features)


@pytest.mark.parametrize(
    ("setting", "complaint"),
    [
        ("errors: 1.5", "errors: 1.5 is not a share"),
        ("errors: yes", "errors"),
        ("difficulty: brutal", "known: easy"),
    ],
)
def test_a_wrong_share_or_difficulty_is_refused(
    tmp_path: Path, setting: str, complaint: str
) -> None:
    path = tmp_path / "wrong.yaml"
    path.write_text(f"name: wrong\nlanguages: 1\nrows_per_language: 1\n{setting}\n")
    with pytest.raises(CaalmError, match=complaint):
        plan(load_config(path, BuildConfig))
