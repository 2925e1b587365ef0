from pathlib import Path

import pytest

from caalm.data import real_rows
from caalm.data.audit import audit_corpus
from caalm.data.build import BuildConfig, build_corpus
from caalm.data.example import RowKey, example_from_id, key_of
from caalm.data.plan import plan
from caalm.data.real_rows import draw_real, finish_real, tier_of
from caalm.data.shard import draw_rows
from caalm.errors import CaalmError, UnknownNameError
from caalm.real.language import load_real
from caalm.real.patterns import load_patterns
from caalm.real.runtimes import RuntimeResult, available_runtimes
from caalm.runtime import Execution, run_program
from caalm.syntax import parse_program

LUA = load_real("lua")
CONFIG = BuildConfig(
    name="real",
    profile="card",
    languages=2,
    rows_per_language=10,
    real={"lua": 40},
    test_real=10,
)
needs_lua = pytest.mark.skipif("lua" not in available_runtimes(), reason="no lua5.4 here")


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("real") / "out"
    build_corpus(CONFIG, out, workers=1)
    return out


def test_half_of_the_rows_come_from_patterns() -> None:
    (task,) = (task for task in plan(CONFIG) if task.seed is None)
    assert task.rows == 50
    assert sum(quota.rows for quota in task.quotas if not quota.tier) == 25


@needs_lua
def test_rows_are_those_of_their_ids_and_split() -> None:
    (task,) = (task for task in plan(CONFIG) if task.seed is None)
    rows = [row.example for row in draw_rows(task)]
    assert [row.split for row in rows].count("test_real") == 10
    assert len({row.prompt for row in rows}) == 50
    assert {key_of(row.id).pattern for row in rows} - {""} <= set(load_patterns("lua"))
    for row in rows[::7]:
        assert example_from_id(row.id) == row


@needs_lua
def test_the_corpus_is_clean_and_its_card_tells_of_the_runtime(corpus: Path) -> None:
    assert audit_corpus(corpus).problems() == []
    card = (corpus / "README.md").read_text(encoding="utf-8")
    assert "Rows for which our interpreter says something else: **0**." in card
    assert "| `test_real` | 10 | 1 |" in card


@needs_lua
def test_a_text_that_another_language_has_is_drawn_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, corpus: Path
) -> None:
    from caalm.data import shard

    one = next(iter(draw_rows(plan(CONFIG)[0])))
    planted = next(row for row in draw_rows(plan(CONFIG)[-1])).marks.text
    real_marks = shard.mark_code
    first = one.example.prompt

    def marks(code: str, outline: object) -> object:
        made = real_marks(code, outline)  # type: ignore[arg-type]
        return made._replace(text=planted) if code in first else made

    monkeypatch.setattr(shard, "mark_code", marks)
    summary = build_corpus(CONFIG, tmp_path / "out", workers=1)
    assert summary.replaced == 1


@needs_lua
def test_a_row_on_which_the_interpreter_differs_is_kept_and_listed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def wrong(*given: object, **more: object) -> Execution:
        run = run_program(*given, **more)  # type: ignore[arg-type]
        return run._replace(stdout=run.stdout.replace("1", "7"))

    monkeypatch.setattr(real_rows, "run_program", wrong)
    build_corpus(CONFIG, tmp_path / "out", workers=1)
    card = (tmp_path / "out/README.md").read_text(encoding="utf-8")
    line = next(line for line in card.splitlines() if "something else: " in line)
    assert "lua/" in line
    assert "**0**" not in line


def test_a_program_that_fails_in_its_runtime_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    result = RuntimeResult(stdout=b"", error="boom", status=1, seconds=0)
    monkeypatch.setattr(real_rows, "run_programs", lambda *_, **__: [result])
    with pytest.raises(CaalmError, match=r"lua/t1/000005: fails in its runtime \(boom\)"):
        finish_real(LUA, [draw_real(LUA, RowKey("lua", 1, 5))])


def test_an_unknown_pattern_lists_the_known() -> None:
    with pytest.raises(UnknownNameError, match="fizzbuzz"):
        draw_real(LUA, RowKey("lua", 0, 5, pattern="fizbuz"))


@pytest.mark.parametrize(
    ("source", "tier"),
    [
        ("print(1)", 1),
        ("if 1 < 2 then print(1) end", 2),
        ("for i = 1, 2 do print(i) end", 3),
        ("while true do break end", 3),
        ("local function f() return 1 end\nprint(f())", 4),
        ("local t = {1}\nprint(t[1])", 5),
    ],
)
def test_the_tier_is_the_most_that_a_program_has(source: str, tier: int) -> None:
    assert tier_of(parse_program(source, LUA)) == tier
