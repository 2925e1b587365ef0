import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from caalm.data.build import build_corpus
from caalm.data.recipe import BuildConfig
from caalm.evaluation import evaluate, rescore
from caalm.evaluation.benchmark import load_items
from caalm.evaluation.consistency import consistency_of
from caalm.evaluation.item import Item
from caalm.evaluation.judgement import Judgement, judge
from caalm.evaluation.metrics import Rate
from caalm.model.predictor import load_predictor
from caalm.model.question import Question, Settings

WORDS = ("meaningful", "invented", "swapped")


def items(program: str, reference: str = "7", surfaces: Sequence[str] = WORDS) -> list[Item]:
    return [
        Item(
            id=f"{surface}/{program}",
            prompt=f"{surface} {program}",
            reference=reference,
            category="c",
            language=f"card-0000-{surface}",
            program_id=program,
            surface=surface,
        )
        for surface in surfaces
    ]


def judged(*programs: tuple[str, ...]) -> list[Judgement]:
    """Programs that print 7, by what was predicted on each surface."""
    asked = [item for number, _ in enumerate(programs) for item in items(f"p{number}")]
    return judge(asked, [answer for program in programs for answer in program])


def test_programs_are_counted_by_what_their_twins_get() -> None:
    found = consistency_of(
        judged(
            ("7", "7", "7"),
            ("7", "7\n", "7"),  # the same text: a final line end says nothing
            ("7", "8", "7"),
            ("8", "8", "8"),
            ("8", "9", "8"),
        )
    )
    assert found is not None
    assert found.twins == 3
    assert found.all_right == Rate(2, 5)
    assert found.any_right == Rate(3, 5)
    assert found.same_answer == Rate(3, 5)
    assert found.surfaces == {
        "meaningful": Rate(3, 5),
        "invented": Rate(2, 5),
        "swapped": Rate(3, 5),
    }
    assert found.independent == pytest.approx(0.6 * 0.4 * 0.6)
    assert found.incomplete == 0


def test_the_same_accuracy_may_be_consistent_or_not() -> None:
    alike = judged(("7", "7", "7"), ("8", "8", "8"), ("8", "8", "8"))
    apart = judged(("7", "8", "8"), ("8", "7", "8"), ("8", "8", "7"))
    assert sum(each.right for each in alike) == sum(each.right for each in apart)
    one, other = consistency_of(alike), consistency_of(apart)
    assert one is not None
    assert other is not None
    assert (one.all_right, one.same_answer) == (Rate(1, 3), Rate(3, 3))
    assert (other.all_right, other.same_answer) == (Rate(0, 3), Rate(0, 3))


def test_programs_of_which_a_twin_was_not_asked_are_left_out_and_counted() -> None:
    found = consistency_of(judged(("7", "7", "7"), ("7", "7", "7"))[:-1])
    assert found is not None
    assert (found.all_right, found.incomplete) == (Rate(1, 1), 1)


def test_real_languages_are_surfaces_of_their_own() -> None:
    asked = items("p", surfaces=("meaningful", "real", "real"))
    asked[1] = replace(asked[1], real=True, language="lua")
    asked[2] = replace(asked[2], real=True, language="javascript")
    found = consistency_of(judge(asked, ["7", "8", "7"]))
    assert found is not None
    assert list(found.surfaces) == ["meaningful", "lua", "javascript"]


def test_without_twins_there_is_none() -> None:
    alone = [replace(each, program_id="", surface="") for each in items("p")]
    assert consistency_of(judge(alone, ["7", "7", "7"])) is None


class Misled:
    """Answers right, but for swapped words."""

    def __init__(self, asked: Sequence[Item]) -> None:
        self.name = "misled"
        self.settings: Settings = {}
        self.swapped = {each.prompt for each in asked if each.surface == "swapped"}

    def predict(self, questions: Sequence[Question], *, progress: bool = False) -> list[str]:
        answers = (each.reference or "" for each in questions)
        misled = (each.prompt in self.swapped for each in questions)
        return ["misled" if wrong else right for right, wrong in zip(answers, misled, strict=True)]


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("twins") / "out"
    config = BuildConfig(name="twins", profile="card", languages=1, rows_per_language=8, twins=3)
    build_corpus(config, out, workers=1)
    return out


def test_a_report_on_twins_tells_of_their_consistency(corpus: Path, tmp_path: Path) -> None:
    asked = load_items(corpus, "train")
    assert len(asked) == 24
    report = evaluate(Misled(asked), asked, tmp_path, diagnose=False)
    assert report.overall.rate == Rate(16, 24)
    saved = json.loads((tmp_path / "summary.json").read_text(encoding="utf-8"))["consistency"]
    assert (saved["twins"], saved["all_right"]["correct"], saved["all_right"]["total"]) == (3, 0, 8)
    assert saved["any_right"]["accuracy"] == 1.0
    assert saved["surfaces"]["swapped"]["accuracy"] == 0.0
    text = (tmp_path / "report.md").read_text(encoding="utf-8")
    assert "| right on all surfaces | 0/8 | 0.0% |" in text
    assert "| swapped | 0/8 | 0.0% |" in text
    assert "Consistency over surfaces" in (tmp_path / "report.html").read_text(encoding="utf-8")
    assert rescore(tmp_path / "predictions.jsonl").consistency == report.consistency


def test_a_limit_takes_whole_programs(corpus: Path) -> None:
    asked = load_items(corpus, "train", 11)
    assert len(asked) == 9
    assert {len([e for e in asked if e.program_id == each.program_id]) for each in asked} == {3}
    assert len(load_items(corpus, "train", 1)) == 3


def test_predictions_that_were_saved_without_surfaces_can_be_scored_again(
    tmp_path: Path,
) -> None:
    alone = [replace(each, program_id="", surface="") for each in items("p")]
    evaluate(load_predictor("oracle"), alone, tmp_path, diagnose=False)
    path = tmp_path / "predictions.jsonl"
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    later = ("program_id", "surface")
    old = [{key: row[key] for key in row if key not in later} for row in rows]
    path.write_text("".join(json.dumps(row) + "\n" for row in old), encoding="utf-8")
    assert rescore(path).consistency is None
