"""`caalm evaluate`: a model's scores on a corpus or a benchmark."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from caalm.cli.options import WholeNumber, json_option, limit_option, model_option, path_value

if TYPE_CHECKING:
    from caalm.evaluation.item import Item
    from caalm.evaluation.summary import Report


@click.command("evaluate")
@model_option
@click.option("--data", type=path_value, metavar="DIR", help="A corpus's folder.")
@click.option("--split", metavar="NAME", help="The corpus's split.  [default: test_seen]")
@click.option("--benchmark", metavar="NAME", help="card or novel.  [default: card]")
@click.option(
    "--out",
    type=path_value,
    metavar="DIR",
    required=True,
    help="Where the report goes.",
)
@limit_option
@click.option(
    "--batch-size",
    type=WholeNumber(1, 4096),
    metavar="N",
    default=32,
    show_default=True,
    help="Programs that the model answers at once.",
)
@click.option("--exact", is_flag=True, help="Compute in fp32: the same answers in every batch.")
@json_option
def command(
    model: str | None,
    data: Path | None,
    split: str | None,
    benchmark: str | None,
    out: Path,
    limit: int | None,
    batch_size: int,
    exact: bool,
    as_json: bool,
) -> None:
    """Score a model's predictions, and write a report.

    Writes report.md, report.html, plots, summary.json and predictions.jsonl to DIR. The
    programs come from a corpus (--data, --split) or a built-in benchmark: card (52 programs
    in novel and real languages) or novel (generated, in held-out languages).

    Example: python cli.py evaluate --model runs/default --benchmark card --out runs/report
    """
    from caalm.cli.printing import print_json
    from caalm.evaluation import evaluate
    from caalm.model.predictor import load_predictor

    name, items = _items(data, split, benchmark, limit)
    predictor = load_predictor(model, batch_size=batch_size, exact=exact)
    report = evaluate(predictor, items, out, name=name, progress=not as_json)
    if as_json:
        print_json(report.to_json())
    else:
        _show(report, out)


def _items(
    data: Path | None, split: str | None, benchmark: str | None, limit: int | None
) -> "tuple[str, Sequence[Item]]":
    """What to predict, and what to call it."""
    from caalm.data.corpus import spread
    from caalm.evaluation.benchmark import load_benchmark, load_items

    if data is not None and benchmark is not None:
        raise click.UsageError("give either --data or --benchmark")
    if data is None:
        if split is not None:
            raise click.UsageError("--split needs --data")
        items = load_benchmark(benchmark or "card")
        return benchmark or "card", [items[index] for index in spread(len(items), limit)]
    if split is not None and not split.isidentifier():
        raise click.UsageError(f"--split: {split!r} is no split's name, such as test_seen")
    return f"{data.name}/{split or 'test_seen'}", load_items(data, split or "test_seen", limit)


def _show(report: "Report", out: Path) -> None:
    """The table per category, with the baselines below it."""
    from caalm.cli.printing import console, table

    rows = [
        (group.name, rate.correct, rate.total, f"{rate.accuracy:.1%}", f"{low:.1%}–{high:.1%}")
        for group in (*report.groups["category"], report.overall)
        for rate, (low, high) in [(group.rate, group.rate.interval)]
    ]
    headers = ("category", "right", "of", "exact match", "95% interval")
    console().print(table(headers, rows, right=headers[1:]))
    click.echo(
        f"{report.run.model}: {report.overall.rate.accuracy:.1%} exact match; always answering "
        f"{report.majority_answer!r} gets {report.majority.accuracy:.1%}"
    )
    if report.ceiling:
        click.echo(
            f"who knows the lexicon, but not the language, can expect {report.ceiling.value:.1%}"
        )
    if (twins := report.consistency) is not None:
        click.echo(
            f"{twins.all_right.total} programs on {twins.twins} surfaces: "
            f"{twins.all_right.accuracy:.1%} right on all, "
            f"{twins.same_answer.accuracy:.1%} with the same answer on all"
        )
    click.echo(f"wrote {out / 'report.html'}")
