"""`caalm stats`: what a corpus holds, how balanced programs are, or what languages are like."""

from pathlib import Path

import click

from caalm.cli.options import WholeNumber, json_option, path_value, seed_type
from caalm.cli.stats_corpus import count_corpus
from caalm.cli.stats_languages import count_languages, seed_range

# What each subject has no use for, and how to ask for it.
_ODD = {
    "corpus": {"profile", "difficulty", "seed", "seeds"},
    "programs": {"seeds", "html", "workers"},
    "languages": {"corpus", "rows", "difficulty", "seed", "html", "workers"},
}
_CALLED = {
    "corpus": "the figures of a corpus (stats DIR)",
    "programs": "fresh programs (stats without DIR)",
    "languages": "the census of languages (stats --languages)",
}
_COMMAND_LINE = click.core.ParameterSource.COMMANDLINE


@click.command("stats")
@click.argument("corpus", metavar="[DIR]", required=False, type=path_value)
@click.option(
    "--rows",
    type=WholeNumber(1, 1_000_000),
    metavar="N",
    help="How many rows of the corpus to run, or programs a tier.  [default: 10000, or 1000]",
)
@click.option("--html", type=path_value, metavar="FILE", help="Write a page with plots to FILE.")
@click.option(
    "--workers",
    type=WholeNumber(1, 4096),
    metavar="N",
    help="Processes that read the corpus.  [default: one for each core]",
)
@click.option("--profile", metavar="NAME", default="wide", show_default=True, help="Draw for it.")
@click.option(
    "--difficulty",
    metavar="NAME",
    default="usual",
    show_default=True,
    help="Draw programs as hard as this.",
)
@click.option(
    "--seed", type=seed_type, metavar="N", default=0, show_default=True, help="Which programs."
)
@click.option("--languages", is_flag=True, help="Count languages instead of programs.")
@click.option(
    "--seeds",
    type=seed_range,
    metavar="START:STOP",
    help="The languages of these seeds.  [default: 0:1000]",
)
@json_option
@click.pass_context
def command(
    ctx: click.Context,
    corpus: Path | None,
    rows: int | None,
    html: Path | None,
    workers: int | None,
    profile: str,
    difficulty: str,
    seed: int,
    languages: bool,
    seeds: tuple[int, int] | None,
    as_json: bool,
) -> None:
    """Show what a corpus holds and how balanced it is, or, without DIR, fresh programs.

    Of a corpus: sizes, identifiability, trivial answers, lengths, repeated rows, and the
    constructs and choices that it covers, by split and tier, over all rows; some are run,
    which shows which way conditions go and how often loops turn. --html makes it a page.
    With --languages: the structural families, redraws and options of a profile's languages.
    A figure outside its bounds is marked with "!".

    Example: python cli.py stats data/card --html card.html
    """
    given = {name for name in ctx.params if ctx.get_parameter_source(name) is _COMMAND_LINE}
    subject = "languages" if languages else "corpus" if corpus is not None else "programs"
    if odd := given & _ODD[subject]:
        options = ", ".join(f"--{name}" if name != "corpus" else "DIR" for name in sorted(odd))
        raise click.UsageError(f"{options}: not for {_CALLED[subject]}")
    if languages:
        count_languages(profile, seeds or (0, 1_000), as_json=as_json)
    elif corpus is not None:
        count_corpus(corpus, rows, html, workers, as_json=as_json)
    else:
        _count_programs(rows or 1_000, profile, difficulty, seed, as_json=as_json)


def _count_programs(rows: int, profile: str, difficulty: str, seed: int, *, as_json: bool) -> None:
    """Draw programs, run them, and show what they do."""
    from caalm.cli.printing import print_json
    from caalm.cli.stats_balance import show_balance
    from caalm.data.figures import drawn_figures

    figures = drawn_figures(rows, seed=seed, profile=profile, difficulty=difficulty)
    if as_json:
        print_json({"seed": seed, **figures.as_data()})
    else:
        show_balance(figures)
        click.echo(f"seed {seed}")
