"""From items to a report: ask the predictor, judge, diagnose, write the files.

In: a predictor and items, or the predictions of an earlier run. Out: a `Report`, and its
folder on disk. This is the only module here that asks a model anything.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from platform import python_version

from caalm.errors import CaalmError
from caalm.evaluation.findings import Diagnoser
from caalm.evaluation.item import Item
from caalm.evaluation.judgement import Judgement, from_lines, judge
from caalm.evaluation.report import SUMMARY, save_report
from caalm.evaluation.summary import Report, Run, summarise
from caalm.model.predictor import Majority
from caalm.model.question import Predictor, Question

PACKAGES = ("caalm", "torch", "transformers")
BATCH = 1024  # questions handed over at once: enough to sort by length, bounded in memory


def evaluate(
    predictor: Predictor,
    items: Sequence[Item],
    out: Path,
    *,
    name: str = "benchmark",
    seed: int | None = None,
    diagnose: bool = True,
    progress: bool = False,
) -> Report:
    """Ask the predictor every item and write the whole report into `out`.

    A majority predictor that is not fitted yet is fitted on the items themselves.
    Raises `CaalmError` where there are no items, or where the oracle, the references
    scored as predictions, is not all right.
    """
    references = [item.reference for item in items]
    if isinstance(predictor, Majority) and predictor.answer is None:
        predictor.fit(references)
    run = Run(
        name=name,
        model=predictor.name,
        settings=dict(predictor.settings),
        versions=versions(),
        seed=seed,
    )
    # the oracle is judged before the model is asked: a broken scorer must not cost an hour
    summarise(run, judge(items, references))
    predictions = list(_predict(predictor, items, progress=progress))
    report = summarise(run, _with_findings(judge(items, predictions), wanted=diagnose))
    save_report(report, out)
    return report


def rescore(predictions: Path, out: Path | None = None) -> Report:
    """Judge the predictions of an earlier run anew, with today's scorers, asking no model.

    The run's settings come from the summary beside the predictions; diagnoses are kept.
    `out` is where the report goes, by default the same folder. Raises `CaalmError` naming
    the file that is missing or damaged.
    """
    summary = predictions.with_name(SUMMARY)
    try:
        text = predictions.read_text(encoding="utf-8")
        run = Run(**json.loads(summary.read_text(encoding="utf-8"))["run"])
    except OSError as error:
        raise CaalmError(f"{error.filename}: cannot be read ({error.strerror})") from error
    except (ValueError, KeyError, TypeError) as error:
        raise CaalmError(f"{summary}: not the summary of an evaluation ({error})") from error
    report = summarise(run, from_lines(text, where=str(predictions)))
    save_report(report, out or predictions.parent)
    return report


def versions() -> dict[str, str]:
    """The versions that a result may depend on; a package that is missing says so."""
    found = {"python": python_version()}
    for package in PACKAGES:
        try:
            found[package] = version(package)
        except PackageNotFoundError:
            found[package] = "not installed"
    return found


def _predict(predictor: Predictor, items: Sequence[Item], *, progress: bool) -> Iterator[str]:
    for start in range(0, len(items), BATCH):
        batch = items[start : start + BATCH]
        questions = [Question(item.prompt, item.reference) for item in batch]
        answers = predictor.predict(questions, progress=progress)
        if len(answers) != len(batch):
            raise CaalmError(
                f"{predictor.name} gave {len(answers)} answers to {len(batch)} questions"
            )
        yield from answers


def _with_findings(judgements: Sequence[Judgement], *, wanted: bool) -> list[Judgement]:
    """The same judgements, each wrong one with what is known of its cause."""
    if not wanted:
        return list(judgements)
    diagnoser = Diagnoser()
    return [
        each if each.right else replace(each, finding=diagnoser.find(each)) for each in judgements
    ]
