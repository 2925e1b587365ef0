import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest
from click.testing import CliRunner, Result
from corpora import TINY

from caalm.cli import main
from caalm.data import view as view_module
from caalm.data.build import build_corpus
from caalm.data.corpus import spread
from caalm.data.example import CORPUS_LIMITS, example_from_id, judge_example
from caalm.data.selection import parse_condition, row_with_id, select_rows
from caalm.data.view import view_row
from caalm.errors import CaalmError, UsageError
from caalm.language import load_language
from caalm.model.prompt import code_of

Row = dict[str, Any]
KINDS = {"steps": "number", "language": "text", "features": "list", "identifiable": "truth"}


@pytest.fixture(scope="module")
def rows(tiny: Path) -> list[Row]:
    """All rows of the corpus, split by split, read without the code that is tested."""
    splits = ("train", "validation", "test_seen", "test_lexical", "test_structural")
    files = [path for split in splits for path in tiny.glob(f"data/{split}-*")]
    return [row for path in files for row in pq.read_table(path).to_pylist()]


def show(*arguments: object) -> Result:
    return CliRunner().invoke(main, ["show", *map(str, arguments)])


@pytest.mark.parametrize(
    ("where", "holds"),
    [
        (["tier=2"], lambda row: row["tier"] == 2),
        (["steps>8", "steps<=20"], lambda row: 8 < row["steps"] <= 20),
        (["steps != 5"], lambda row: row["steps"] != 5),
        (["features=if"], lambda row: "if" in row["features"]),
        (["features!=if"], lambda row: "if" not in row["features"]),
        (["identifiable=false"], lambda row: row["identifiable"] is False),
        (["completion="], lambda row: row["completion"] == ""),
        (["completion!=", "tier=3"], lambda row: row["completion"] and row["tier"] == 3),
        (["prompt~+"], lambda row: "+" in row["prompt"]),
    ],
)
def test_rows_are_those_that_meet_every_condition(
    tiny: Path, rows: list[Row], where: list[str], holds: Callable[[Row], bool]
) -> None:
    wanted = [row for row in rows if holds(row)]
    assert 0 < len(wanted) < len(rows) or where == ["identifiable=false"]
    found = select_rows(tiny, where)
    assert list(found.rows) == wanted
    assert (found.matching, found.total) == (len(wanted), len(rows))


def test_a_limit_takes_rows_that_are_evenly_spread(tiny: Path, rows: list[Row]) -> None:
    found = select_rows(tiny, limit=7)
    assert list(found.rows) == [rows[place] for place in spread(len(rows), 7)]
    assert len({row["language"] for row in found.rows}) > 2
    assert found.matching == len(rows)


def test_a_split_has_its_own_rows_only(tiny: Path, rows: list[Row]) -> None:
    found = select_rows(tiny, split="test_seen")
    assert list(found.rows) == [row for row in rows if row["split"] == "test_seen"]


def test_the_row_with_an_id_is_found(tiny: Path, rows: list[Row]) -> None:
    for row in (rows[0], rows[77], rows[-1]):
        assert row_with_id(tiny, row["id"]).rows == (row,)


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("steps", "no condition"),
        ("stepz>1", "did you mean steps"),
        ("steps~1", "compared with"),
        ("steps>many", "steps is a number"),
        ("language<x", "compared with"),
        ("identifiable=perhaps", "true, false or null"),
    ],
)
def test_a_condition_that_makes_no_sense_says_what_would(text: str, complaint: str) -> None:
    with pytest.raises(UsageError, match=complaint):
        parse_condition(text, KINDS)


@pytest.mark.parametrize(
    ("sign", "below", "same", "above"),
    [
        ("=", False, True, False),
        ("!=", True, False, True),
        ("<", True, False, False),
        ("<=", True, True, False),
        (">", False, False, True),
        (">=", False, True, True),
    ],
)
def test_numbers_are_compared_as_the_sign_says(
    sign: str, below: bool, same: bool, above: bool
) -> None:
    condition = parse_condition(f"steps{sign}20", KINDS)
    assert [condition.holds(steps) for steps in (19, 20, 21)] == [below, same, above]


def test_a_null_is_neither_more_nor_less() -> None:
    assert parse_condition("identifiable=null", KINDS).holds(None)
    assert not parse_condition("steps<9", KINDS).holds(None)
    assert not parse_condition("language~a", KINDS).holds(None)


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["--where", "tirr=2"], "unknown field 'tirr'; did you mean tier?"),
        (["--where", "features=iff"], "did you mean if?"),
        (["--where", "language=card"], "no row has language=card; did you mean card-"),
        (["--split", "trian"], "did you mean train?"),
        (["--id", "nothing"], "none of its 140 rows has the id 'nothing'; did you mean card-"),
        (["--id", "x", "--where", "tier=1"], "either --id or --where"),
    ],
)
def test_what_is_not_there_is_one_line_with_the_nearest(
    tiny: Path, arguments: list[str], complaint: str
) -> None:
    result = show(tiny, *arguments)
    assert result.exit_code == 2
    assert result.stdout == ""
    (line,) = result.stderr.splitlines()
    assert complaint in line


def test_the_nearest_id_is_of_the_same_language_and_tier(tiny: Path, rows: list[Row]) -> None:
    there = rows[5]["id"]
    with pytest.raises(UsageError, match=f"did you mean {there[:12]}"):
        row_with_id(tiny, there[:-1] + "x")


def test_a_folder_without_a_corpus_and_a_broken_file_are_named(tmp_path: Path) -> None:
    assert show(tmp_path).exit_code == 2
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "train-00000-of-00001.parquet").write_bytes(b"no parquet")
    with pytest.raises(CaalmError, match=r"train-00000.*cannot be read"):
        select_rows(tmp_path)


def test_a_row_is_shown_with_its_program_its_output_and_all_that_is_known(
    tiny: Path, rows: list[Row]
) -> None:
    row = next(row for row in rows if "\n" in row["completion"] and row["tier"] == 3)
    shown = show(tiny, "--id", row["id"]).stdout
    for line in (*code_of(row["prompt"]).split("\n"), *row["completion"].split("\n")):
        assert line.strip() in shown
    for fact in (row["id"], row["split"], "tier 3", f"{row['steps']} steps", row["language"]):
        assert fact in shown
    assert ", ".join(row["features"]) in " ".join(shown.split())
    assert shown.endswith("1 of 140 rows matches\n")


def test_a_terminal_that_is_too_narrow_has_the_output_below(
    tiny: Path, rows: list[Row], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("caalm.cli.show_rows.PIPED_WIDTH", 10)
    shown = show(tiny, "--id", rows[0]["id"]).stdout.split("\n")
    assert shown[: shown.index("prints")].count("") == 1
    assert shown[shown.index("prints") + 2 :][:1] == rows[0]["completion"].split("\n")[:1]


def test_columns_that_not_every_corpus_has_are_shown_too(tiny: Path, tmp_path: Path) -> None:
    path = tmp_path / "data" / "train-00000-of-00001.parquet"
    path.parent.mkdir()
    table = pq.read_table(next(tiny.glob("data/train-*")))
    pq.write_table(table.append_column("twin_of", [["seed-\x1b7"] * table.num_rows]), path)
    shown = show(tmp_path, "--limit", 1)
    assert "twin_of: seed-\\x1b7" in shown.stdout
    assert show(tmp_path, "--where", "twin_of~seed").exit_code == 0


def test_json_has_the_rows_as_they_stand(tiny: Path, rows: list[Row]) -> None:
    data = json.loads(show(tiny, "--where", "tier=1", "--limit", 3, "--json").stdout)
    small = [row for row in rows if row["tier"] == 1]
    assert (data["rows_in_all"], data["matching"]) == (140, len(small))
    assert [row["id"] for row in data["rows"]] == [
        small[place]["id"] for place in spread(len(small), 3)
    ]
    assert all(row["code"] == code_of(row["prompt"]) for row in data["rows"])


def test_no_row_is_no_failure_where_the_value_is_one_of_a_number(tiny: Path) -> None:
    result = show(tiny, "--where", "steps>1000000")
    assert (result.exit_code, result.stdout) == (0, "0 of 140 rows match\n")


def test_a_row_that_reads_in_several_ways_is_shown_with_what_the_others_print(
    tmp_path: Path,
) -> None:
    config = replace(TINY, languages=12, rows_per_language=30, tiers={3: 100})
    build_corpus(config, tmp_path, workers=1)
    found = select_rows(tmp_path, ["identifiable=false"])
    assert found.rows
    for row in found.rows:
        language = load_language(row["language"])
        _, judgement = judge_example(example_from_id(row["id"]), language, CORPUS_LIMITS)
        assert judgement is not None
        others = view_row(row).others
        assert sum(other.ways for other in others) >= judgement.readings - judgement.agreeing > 0
        assert row["completion"] not in [other.output for other in others]
    shown = show(tmp_path, "--id", found.rows[0]["id"]).stdout
    assert "read otherwise, with " in shown


def test_what_an_id_says_is_shown(tiny: Path, rows: list[Row]) -> None:
    row = {**rows[0], "id": "card-0001/e2-hard/000007"}
    assert view_row(row).marks == ("difficulty hard", "made to fail")
    assert view_row({**row, "id": "lua/p-gcd/000007"}).marks == ("pattern gcd",)
    assert view_row({**row, "id": "anything"}).marks == ()


def test_other_readings_are_run_for_rows_that_have_some_only(
    rows: list[Row], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(view_module, "readings", lambda *_: 1 / 0)
    view_row({**rows[0], "identifiable": True})
    with pytest.raises(ZeroDivisionError):
        view_row({**rows[0], "identifiable": False})
