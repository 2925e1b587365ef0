"""G3: the programs on which runtimes differ print what was observed, in a batch and alone."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from caalm.real.runtimes import RuntimeResult, run_programs

ROWS: list[dict[str, Any]] = yaml.safe_load(
    (Path(__file__).parent / "tricky.yaml").read_text(encoding="utf-8")
)
LANGUAGES = ("python", "javascript", "lua", "cobol")


def is_as_observed(row: dict[str, Any], result: RuntimeResult) -> bool:
    if "fails" in row:
        return result.text == row["prints"] and row["fails"] in (result.error or "")
    return result.text == row["prints"] and result.error is None


def differing(language: str, *, trusted: bool) -> list[str]:
    """The names of the rows that a runtime answers in another way."""
    rows = [row for row in ROWS if language in row]
    sources = [row[language]["source"] for row in rows]
    results = run_programs(language, sources, trusted=trusted, cached=False)
    return [
        f"{row['name']}: {result.text!r} {result.error}"
        for row, result in zip(rows, results, strict=True)
        if not is_as_observed(row[language], result)
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_batch_prints_what_was_observed(language: str, need: Callable[[str], None]) -> None:
    need(language)
    assert differing(language, trusted=True) == []


@pytest.mark.soak
@pytest.mark.usefixtures("_sandboxed")
@pytest.mark.parametrize("language", LANGUAGES)
def test_each_alone_prints_what_was_observed(language: str, need: Callable[[str], None]) -> None:
    need(language)
    assert differing(language, trusted=False) == []


def test_the_table_has_every_row() -> None:
    names = [row["name"] for row in ROWS]
    assert len(set(names)) == len(names)
    for language in ("python", "javascript", "lua"):
        numbers = {row["name"].split()[0] for row in ROWS if language in row}
        assert numbers == {f"{number:02}" for number in range(1, 62)}
    assert sum("cobol" in row for row in ROWS) == 14


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_wrong_row_is_found(
    language: str, monkeypatch: pytest.MonkeyPatch, need: Callable[[str], None]
) -> None:
    need(language)
    row = next(row for row in ROWS if language in row)
    monkeypatch.setitem(row[language], "prints", row[language]["prints"] + "?")
    assert [found.partition(":")[0] for found in differing(language, trusted=True)] == [row["name"]]
