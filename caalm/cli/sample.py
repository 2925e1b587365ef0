"""`caalm sample`: programs of a language with what they print."""

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import click

from caalm.cli.options import WholeNumber, json_option, seed_type, tier_type

if TYPE_CHECKING:
    from caalm.data.example import Example


@click.command("sample")
@click.argument("lang", metavar="[LANG]", required=False)
@click.option(
    "--tier",
    "-t",
    type=tier_type,
    metavar="N",
    help="Draw from this tier only; all in turn by default.",
)
@click.option(
    "--count",
    "-n",
    type=WholeNumber(1, 10_000),
    metavar="N",
    default=3,
    show_default=True,
    help="How many programs to draw.",
)
@click.option(
    "--seed",
    type=seed_type,
    metavar="N",
    default=0,
    show_default=True,
    help="Which programs to draw.",
)
@click.option("--id", "identifier", metavar="ID", help="Make the example with this id again.")
@click.option(
    "--difficulty",
    metavar="NAME",
    default="usual",
    show_default=True,
    help="How hard the programs are: easy, usual or hard.",
)
@click.option("--errors", is_flag=True, help="Only programs that fail: the truth names the fault.")
@json_option
def command(
    lang: str | None,
    tier: int | None,
    count: int,
    seed: int,
    identifier: str | None,
    difficulty: str,
    errors: bool,
    as_json: bool,
) -> None:
    """Draw programs of LANG and show what they print.

    Each program carries an id; `caalm sample --id seed-0007/t2/000123` makes it again.

    Example: python cli.py sample 7 --tier 2 --count 2
    """
    from caalm.api import draw_examples, redraw_example, source_of
    from caalm.cli.printing import print_json, side_by_side
    from caalm.language import load_language
    from caalm.programs import TIERS

    if lang is None and identifier is None:
        raise click.UsageError("give a LANG, or --id ID")
    language = load_language(lang) if lang is not None else None
    if identifier is not None:
        examples = [redraw_example(identifier, language)]
    else:
        assert language is not None
        tiers = (tier,) if tier else tuple(sorted(int(name) for name in TIERS))
        examples = draw_examples(
            language,
            tiers=tiers,
            count=count,
            seed=seed,
            difficulty=difficulty,
            errors=errors,
            judged=True,
        )
    if as_json:
        print_json({"seed": seed, "examples": [_plain(example) for example in examples]})
        return
    for example in examples:
        titles = (example.id, "prints")
        click.echo(side_by_side(source_of(example), example.completion, titles=titles) + "\n")
    if identifier is None:
        click.echo(f"seed {seed}")


def _plain(example: "Example") -> dict[str, Any]:
    """The row as a corpus has it, and the program by itself."""
    from caalm.api import source_of

    return {**asdict(example), "code": source_of(example)}
