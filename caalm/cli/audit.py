"""`caalm audit`: whether a corpus's splits are apart, counted in its files."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from caalm.cli.options import WholeNumber, json_option, path_value

if TYPE_CHECKING:
    from caalm.data.audit import Audit


@click.command("audit")
@click.argument("folder", metavar="DIR", type=path_value)
@click.option(
    "--against",
    type=path_value,
    multiple=True,
    metavar="PATH",
    help="Compare train with this too: another corpus, JSON lines with prompts, a source.",
)
@click.option(
    "--workers",
    type=WholeNumber(1, 4096),
    metavar="N",
    help="Processes.  [default: one for each core]",
)
@json_option
@click.pass_context
def command(
    ctx: click.Context, folder: Path, against: tuple[Path, ...], workers: int | None, as_json: bool
) -> None:
    """Prove that nothing of a corpus's other splits stands in its train split.

    Every row is parsed again, and one in a hundred is run. Compared are texts, programs in
    whatever words, their shapes, runs of 13 tokens, languages, grammars and keywords. The exit
    code is 1 where something crosses over, or is not true.

    Example: python cli.py audit data/card --against benchmark.jsonl
    """
    from caalm.cli.printing import print_json
    from caalm.data.audit import audit_corpus
    from caalm.data.progress import shown_progress
    from caalm.data.workers import available_cores

    with shown_progress(not as_json) as report:
        audit = audit_corpus(
            folder,
            against,
            workers=workers or available_cores(),
            report=lambda done, total: report("comparing the splits", done, total),
        )
    print_json(audit.as_data()) if as_json else _show(folder, audit)
    ctx.exit(1 if audit.problems() else 0)


_KINDS = {"text": "text", "plain_text": "plain", "program": "program", "shape": "shape"}
_ALIKE = ("languages", "grammars", "skeletons", "families", "words")


def _show(folder: Path, audit: "Audit") -> None:
    from caalm.cli.printing import console, table
    from caalm.data.audit import KINDS

    rows = [
        (o.split, o.rows, *o.shared.values(), o.shapes_of_tier_1, o.rows_with_runs)
        for o in audit.overlaps
    ]
    columns = ("rows", *_KINDS.values(), "tier-1 shape", "13 tokens")
    console().print(table(("in train too", *columns), rows, right=columns))
    alike = [(o.split, *(getattr(o, name) for name in _ALIKE)) for o in audit.overlaps]
    console().print(table(("in train too", *_ALIKE), alike, right=_ALIKE))
    click.echo("".join(f"{short}: {KINDS[kind]}\n" for kind, short in _KINDS.items()), nl=False)
    click.echo("skeletons: grammars but for their words; words: keywords, by role")
    click.echo(
        f"{audit.rows} rows: {audit.repeated_texts} texts and {audit.repeated_programs} "
        f"programs stand there twice; {audit.run_again} rows were run again, "
        f"{len(audit.stale)} print something else"
    )
    for problem in audit.problems():
        click.echo(f"! {problem}")
    click.echo(f"{folder}: {'not clean' if audit.problems() else 'clean'}")
