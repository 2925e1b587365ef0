"""From items to a report on disk: scores, baselines, diagnoses, files, and doing it again."""

import json
import re
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from caalm.errors import CaalmError, MissingExtraError
from caalm.evaluation import evaluate, pipeline, rescore
from caalm.evaluation.benchmark import load_benchmark
from caalm.evaluation.item import Item
from caalm.evaluation.judgement import from_lines, judge, to_lines
from caalm.evaluation.metrics import Rate
from caalm.evaluation.scorers import SCORERS, Score
from caalm.evaluation.summary import Run, summarise
from caalm.model.predictor import load_predictor
from caalm.model.question import Question, Settings

FILES = {
    "predictions.jsonl",
    "summary.json",
    "report.md",
    "report.html",
    "categories.svg",
    "categories.png",
    "real_vs_novel.svg",
    "real_vs_novel.png",
}


class Scripted:
    """Answers from a table of prompts, else the truth; remembers how it was asked."""

    def __init__(self, answers: dict[str, str]) -> None:
        self.name = "scripted"
        self.settings: Settings = {"dtype": "bfloat16", "batch size": 32, "device": "cpu"}
        self.answers = answers
        self.calls: list[int] = []

    def predict(self, questions: Sequence[Question], *, progress: bool = False) -> list[str]:
        self.calls.append(len(questions))
        return [self.answers.get(each.prompt, each.reference or "") for each in questions]


@pytest.fixture(scope="module")
def card() -> list[Item]:
    return load_benchmark("card")


def item(card: Sequence[Item], name: str) -> Item:
    return next(each for each in card if each.id == f"card/{name}")


def wrong_answers(card: Sequence[Item]) -> dict[str, str]:
    return {
        item(card, "novel_tier_2/the_test_is_not_met").prompt: "sent\nleft: -1",
        item(card, "novel_tier_1/swap").prompt: "<script>alert(1)</script>",
        item(card, "novel_tier_3/doubling").prompt: "2\n4\n8\n16\n32\nafter 15 ",
        item(card, "python/collatz").prompt: "14",
        item(card, "cobol/remainder").prompt: "QUARTERS 3\nDIMES 1\nREST 2",
    }


@pytest.fixture(scope="module")
def folder(card: list[Item], tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("report")
    evaluate(Scripted(wrong_answers(card)), card, out, name="card", seed=7)
    return out


def test_the_report_has_all_its_files_and_no_others(folder: Path) -> None:
    assert {path.name for path in folder.iterdir()} == FILES


def test_the_summary_has_figures_settings_versions_and_baselines(folder: Path) -> None:
    summary = json.loads((folder / "summary.json").read_text())
    assert summary["overall"]["correct"] == 47
    assert summary["overall"]["total"] == 52
    assert summary["overall"]["low"] < 47 / 52 < summary["overall"]["high"]
    assert summary["baselines"]["oracle"]["correct"] == 52
    assert summary["baselines"]["majority"]["correct"] == 1
    assert summary["run"]["seed"] == 7
    assert summary["run"]["settings"] == {"dtype": "bfloat16", "batch size": 32, "device": "cpu"}
    assert set(summary["run"]["versions"]) == {"python", "caalm", "torch", "transformers"}


def test_wrong_predictions_are_diagnosed_where_there_is_a_grammar(folder: Path) -> None:
    summary = json.loads((folder / "summary.json").read_text())
    assert summary["diagnoses"] == {
        "blanks differ": 1,
        "branch forced": 1,
        "padding or quotes differ": 1,
        "print overlooked": 1,
        "unexplained": 1,
    }
    report = (folder / "report.md").read_text()
    assert "behaves as if `if order <= stock` had been true (line 3)" in report


def test_every_prediction_is_kept_with_scores_and_diagnosis(folder: Path, card: list[Item]) -> None:
    rows = [json.loads(line) for line in (folder / "predictions.jsonl").read_text().splitlines()]
    assert [row["id"] for row in rows] == [each.id for each in card]
    found = {row["id"]: row for row in rows}["card/python/collatz"]
    assert (found["reference"], found["prediction"]) == ("14\n52", "14")
    assert found["scores"] == {
        "exact_match": 0.0,
        "line_prefix": 0.5,
        "value_only": 0.0,
        "whitespace_tolerant": 0.0,
    }
    assert found["diagnosis"]["name"] == "print overlooked"


def test_the_markdown_has_a_row_for_every_category(folder: Path) -> None:
    report = (folder / "report.md").read_text()
    assert "**47 of 52 right: 90.4%**" in report
    for row in ("| Python | 9/10 | 90.0% | 59.6–98.2% |", "| all | 47/52 | 90.4% | 79.4–95.8% |"):
        assert row in report
    for name in ("Lua", "JavaScript", "COBOL", "Novel tier 1", "Novel tier 3", "Edge cases"):
        assert f"\n| {name} | " in report


def test_the_page_needs_nothing_else_and_runs_nothing(folder: Path) -> None:
    page = (folder / "report.html").read_text()
    assert "<script" not in page
    assert "&lt;script&gt;alert(1)" in page
    assert page.count("<svg") == 2
    outside = re.findall(r"(?:src|href)=\"(?!#)[^\"]*\"|url\((?!#)[^)]*\)", page)
    assert outside == []
    assert "prefers-color-scheme: dark" in page
    assert "var(--ink)" in page


def test_the_same_evaluation_writes_the_same_bytes(
    folder: Path, card: list[Item], tmp_path: Path
) -> None:
    evaluate(Scripted(wrong_answers(card)), card, tmp_path, name="card", seed=7)
    for name in FILES:
        assert (tmp_path / name).read_bytes() == (folder / name).read_bytes(), name


def test_rescoring_asks_no_model_and_gives_the_same_report(folder: Path, tmp_path: Path) -> None:
    rescore(folder / "predictions.jsonl", tmp_path)
    for name in FILES:
        assert (tmp_path / name).read_bytes() == (folder / name).read_bytes(), name


def test_rescoring_uses_todays_scorers(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    SCORERS.load_all()
    lenient = SCORERS["value_only"]
    monkeypatch.setitem(SCORERS._entries, "exact_match", lenient)
    report = rescore(folder / "predictions.jsonl", tmp_path)
    assert report.overall.rate == Rate(49, 52)


def test_the_oracle_gets_everything_right(card: list[Item], tmp_path: Path) -> None:
    report = evaluate(load_predictor("oracle"), card, tmp_path)
    assert report.overall.rate == Rate(52, 52)
    assert report.diagnoses == {}
    assert "Nothing was wrong." in (tmp_path / "report.md").read_text()


def test_a_broken_scorer_stops_the_run_before_the_model_is_asked(
    card: list[Item], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def strict(prediction: str, reference: str) -> Score:
        return Score(float(prediction == reference and prediction != ""), prediction, "")

    SCORERS.load_all()
    monkeypatch.setitem(SCORERS._entries, "exact_match", strict)
    predictor = Scripted({})
    with pytest.raises(CaalmError, match="oracle scores 51 of 52: the scoring is broken"):
        evaluate(predictor, card, tmp_path)
    assert predictor.calls == []
    assert list(tmp_path.iterdir()) == []


def test_majority_is_fitted_on_the_items_and_equals_its_baseline(
    card: list[Item], tmp_path: Path
) -> None:
    items = [replace(each, reference="0") if each.tier == 2 else each for each in card]
    report = evaluate(load_predictor("majority"), items, tmp_path, diagnose=False)
    assert report.overall.rate == report.majority == Rate(8, 52)
    assert report.majority_answer == "0"


def test_questions_come_in_bounded_batches(
    card: list[Item], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pipeline, "BATCH", 20)
    predictor = Scripted({})
    evaluate(predictor, card, tmp_path)
    assert predictor.calls == [20, 20, 12]


def test_too_few_answers_are_an_error(card: list[Item], tmp_path: Path) -> None:
    class Short(Scripted):
        def predict(self, questions: Sequence[Question], *, progress: bool = False) -> list[str]:
            return super().predict(questions)[1:]

    with pytest.raises(CaalmError, match="51 answers to 52 questions"):
        evaluate(Short({}), card, tmp_path)
    with pytest.raises(CaalmError, match="1 predictions for 52 items"):
        judge(card, ["1"])


def test_no_items_are_an_error(tmp_path: Path) -> None:
    with pytest.raises(CaalmError, match="no items"):
        evaluate(Scripted({}), [], tmp_path, name="empty")


def test_a_failed_write_leaves_nothing_half_written(
    card: list[Item], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("caalm.files.os.replace", full)
    with pytest.raises(CaalmError, match=r"predictions\.jsonl: cannot be written \(No space"):
        evaluate(Scripted({}), card, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_without_matplotlib_the_extra_is_named(
    card: list[Item], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    with pytest.raises(MissingExtraError, match=r"caalm\[eval\]"):
        evaluate(Scripted({}), card, tmp_path)


@pytest.mark.parametrize("line", ["not json", "{}", '{"id": 1}', "[]", "3"])
def test_a_damaged_line_is_named(line: str, card: list[Item], folder: Path, tmp_path: Path) -> None:
    text = to_lines(judge(card[:2], ["", ""])) + line + "\n"
    with pytest.raises(CaalmError, match=r"saved\.jsonl: line 3: not a saved prediction"):
        from_lines(text, where="saved.jsonl")


@pytest.mark.parametrize("prediction", ["a\u2028b", "\x85", "tab\t\r\n", "\x00", "🙂 é", '"\\'])
def test_any_text_survives_saving(prediction: str, card: list[Item]) -> None:
    judged = judge(card[:1], [prediction])
    assert from_lines(to_lines(judged), where="here") == judged


def test_rescoring_without_its_files_names_the_missing_one(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(CaalmError, match=r"predictions\.jsonl: cannot be read"):
        rescore(tmp_path / "predictions.jsonl")
    (tmp_path / "predictions.jsonl").write_bytes((folder / "predictions.jsonl").read_bytes())
    with pytest.raises(CaalmError, match=r"summary\.json: cannot be read"):
        rescore(tmp_path / "predictions.jsonl")
    (tmp_path / "summary.json").write_text("{}")
    with pytest.raises(CaalmError, match="not the summary of an evaluation"):
        rescore(tmp_path / "predictions.jsonl")


def test_groups_add_up(card: list[Item]) -> None:
    report = summarise(Run(name="x", model="m", settings={}, versions={}), judge(card, [""] * 52))
    for grouping in ("category", "kind", "language", "length"):
        groups = report.groups[grouping]
        assert sum(group.rate.total for group in groups) == 52
        assert sum(group.rate.correct for group in groups) == report.overall.rate.correct == 1


def test_scoring_loads_nothing_heavy() -> None:
    code = (
        "import sys, caalm.evaluation.pipeline, caalm.evaluation.benchmark;"
        "print([m for m in ('torch', 'transformers', 'datasets', 'pyarrow', 'matplotlib')"
        " if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
